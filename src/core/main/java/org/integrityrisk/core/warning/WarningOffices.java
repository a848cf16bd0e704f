package org.integrityrisk.core.warning;

import static org.integrityrisk.core.organisation.HolderRole.DISCIPLINE_OFFICE;
import static org.integrityrisk.core.organisation.HolderRole.LEADING_GROUP;
import static org.integrityrisk.core.organisation.HolderRole.LEADING_GROUP_OFFICE;
import static org.integrityrisk.core.organisation.HolderRole.SUPERIOR_DISCIPLINE_OFFICE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Office;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.WarningLadder;
import org.integrityrisk.core.risk.LoadedPoint;

/**
 * What the actor may do about warnings on a point, by the regime.
 *
 * @param point the point with its surroundings
 */
record WarningOffices(LoadedPoint point) {

  private static final List<HolderRole> WATCHERS = List.of(DISCIPLINE_OFFICE, LEADING_GROUP_OFFICE);

  /** May issue warnings: whom the regime names, or the offices that watch over the unit. */
  boolean mayIssue() {
    return ladder().issuedBy().isEmpty()
        ? watches()
        : point.actor().admin() || ladder().issuedBy().stream().anyMatch(this::holds);
  }

  /**
   * May examine and lift: members of the body that the regime names, with the office of the leading
   * group that writes down what the body decides; or the offices that watch over the unit, also
   * where nobody is in that body.
   */
  boolean mayExamine() {
    return ladder()
        .examinedBy()
        .filter(body -> !holdersOf(body).isEmpty())
        .map(body -> holds(body) || point.rights().runsTheWorkOf(unit()))
        .orElseGet(this::watches);
  }

  /** All members of the body that examines, or of the offices that watch over the unit. */
  List<String> everybodyWhoExamines() {
    List<HolderRole> roles =
        ladder()
            .examinedBy()
            .filter(body -> !holdersOf(body).isEmpty())
            .map(List::of)
            .orElse(WATCHERS);
    return roles.stream().flatMap(role -> holdersOf(role).stream()).toList();
  }

  /** All who come into question when a warning is laid before somebody above, the nearest first. */
  List<String> everybodyAbove() {
    OrganisationRegister register = point.register();
    return Stream.of(
            register.upwardsFrom(unit()).stream().flatMap(one -> one.mainLeader().stream()),
            register.holders().holdersInUnit(SUPERIOR_DISCIPLINE_OFFICE, unit()).stream(),
            register.holders().holdersInUnit(LEADING_GROUP, unit()).stream())
        .flatMap(users -> users)
        .distinct()
        .toList();
  }

  /** All who may come to judge a warning on the point as the register stands, each once. */
  Set<String> everybodyWhoMayJudge() {
    return Stream.of(everybodyWhoExamines(), holdersOf(LEADING_GROUP_OFFICE), everybodyAbove())
        .flatMap(List::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** May hand warnings over and enter accountability. */
  boolean watches() {
    return point.rights().watchesOver(unit());
  }

  /** The body that examines, where the regime names one and the register has it. */
  Optional<Office> examiners() {
    return ladder().examinedBy().filter(body -> !holdersOf(body).isEmpty()).map(this::office);
  }

  /** Those that may issue warnings and have somebody in them; all of them where none has. */
  List<Office> issuers() {
    List<HolderRole> roles = ladder().issuedBy().isEmpty() ? WATCHERS : ladder().issuedBy();
    List<Office> held =
        roles.stream().filter(role -> !holdersOf(role).isEmpty()).map(this::office).toList();
    return held.isEmpty() ? roles.stream().map(this::office).toList() : held;
  }

  /** Everybody who may issue warnings on points of a unit, each person once. */
  static List<String> issuersIn(Regime regime, OrganisationRegister register, String unit) {
    List<HolderRole> named = regime.warnings().ladder().issuedBy();
    List<HolderRole> roles = named.isEmpty() ? WATCHERS : named;
    return roles.stream()
        .flatMap(role -> offices(role, register, unit))
        .flatMap(office -> register.holders().holdersOf(office).stream())
        .distinct()
        .toList();
  }

  private static Stream<Office> offices(
      HolderRole role, OrganisationRegister register, String unit) {
    return role.isOfDepartment()
        ? register.departments().stream()
            .filter(department -> department.unit().equals(unit))
            .map(department -> new Office(role, department.code()))
        : Stream.of(new Office(role, unit));
  }

  /** Everybody who holds the role for the point. */
  List<String> holdersOf(HolderRole role) {
    return point.register().holders().holdersOf(office(role));
  }

  private boolean holds(HolderRole role) {
    return holdersOf(role).contains(point.actor().key());
  }

  private Office office(HolderRole role) {
    return new Office(role, role.isOfDepartment() ? point.point().content().department() : unit());
  }

  private String unit() {
    return point.point().content().unit();
  }

  private WarningLadder ladder() {
    return point.regime().warnings().ladder();
  }
}
