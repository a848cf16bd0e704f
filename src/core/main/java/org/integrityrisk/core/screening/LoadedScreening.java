package org.integrityrisk.core.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Office;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.ScreeningRules;

/**
 * A screening with what a rule about it needs.
 *
 * @param regime the regime of the project as it stands
 */
public record LoadedScreening(
    Screening screening, Actor actor, OrganisationRegister register, Regime regime) {

  private static final Set<HolderRole> READERS =
      Set.of(
          HolderRole.LEADING_GROUP,
          HolderRole.PARTY_GROUP,
          HolderRole.EXECUTIVE_VICE_LEADER,
          HolderRole.DISCIPLINE_LEADER,
          HolderRole.WARNING_OFFICER);

  /** Officer, offices, discipline inspectors and leaders see it. */
  public boolean maySee() {
    return seesScreeningsOf(screening.unit(), actor, register) || mayScreen();
  }

  /** Whether the actor sees the screenings of a unit. */
  static boolean seesScreeningsOf(String unit, Actor actor, OrganisationRegister register) {
    boolean leads =
        register.departments().stream()
            .filter(one -> one.unit().equals(unit))
            .anyMatch(one -> one.inChargeLeader().filter(actor::is).isPresent());
    return leads
        || new Rights(actor, register).looksAt(unit)
        || READERS.stream().anyMatch(role -> holds(new Office(role, unit), actor, register));
  }

  /** Whether the actor decides on the findings: the officer; the office while nobody is officer. */
  public boolean mayScreen() {
    return holds(screener(), actor, register) || (isVacant() && actor.admin());
  }

  /** The office that screens now. */
  public Office screener() {
    return units().screener(screening.unit());
  }

  /** Whether the office does it because nobody holds the post of the officer. */
  public boolean isVacant() {
    return units().isVacant(screening.unit());
  }

  /** The offices to which the report goes. */
  public List<Office> recipients() {
    return rules().stream()
        .flatMap(rules -> rules.reportsTo().stream())
        .map(role -> new Office(role, screening.unit()))
        .toList();
  }

  /** What the actor may do now: decide, close, reopen, note. */
  public List<String> mayDo() {
    List<String> may = new ArrayList<>();
    if (screening.isOpen() && mayScreen()) {
      may.addAll(List.of("decide", "close"));
    }
    if (mayReopen()) {
      may.add("reopen");
    }
    if (mayNote()) {
      may.add("note");
    }
    return may;
  }

  boolean mayReopen() {
    boolean office = new Rights(actor, register).runsTheWorkOf(screening.unit());
    return !screening.isOpen() && (mayScreen() || office);
  }

  boolean mayNote() {
    boolean recipient = recipients().stream().anyMatch(one -> holds(one, actor, register));
    return !screening.isOpen() && recipient && !screening.isNotedBy(actor.key());
  }

  private ScreeningUnits units() {
    HolderRole officer = rules().map(ScreeningRules::by).orElse(HolderRole.WARNING_OFFICER);
    return new ScreeningUnits(register, officer);
  }

  /** What the regime says of screening now; empty when it says nothing any more. */
  Optional<ScreeningRules> rules() {
    return regime.routine().screening();
  }

  private static boolean holds(Office office, Actor actor, OrganisationRegister register) {
    return Stream.of(office)
        .flatMap(one -> register.holders().holdersOf(one).stream())
        .anyMatch(actor::is);
  }
}
