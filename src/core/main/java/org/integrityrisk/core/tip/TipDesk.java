package org.integrityrisk.core.tip;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.TipRules;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.warning.IssueWarning;

/**
 * Knows who handles a tip: the holders of the regime's roles in its unit, without those who have an
 * interest (回避): whoever is named in the tip, or was found to have one. When nobody is left, those
 * of the unit above do it, and in the end the main leaders. Administrators are no handlers.
 *
 * <p>A handler without the right to issue warnings proposes one, and whoever has it handles the tip
 * as well. Where all of them have an interest, the handlers issue it in their place.
 */
public final class TipDesk {

  /** A name of one letter stands in many texts. */
  private static final int SHORTEST_NAME = 2;

  private final Projects projects;
  private final Organisation organisation;
  private final People people;
  private final Permissions permissions;

  public TipDesk(
      Projects projects, Organisation organisation, People people, Permissions permissions) {
    this.projects = projects;
    this.organisation = organisation;
    this.people = people;
    this.permissions = permissions;
  }

  /**
   * The regime of a project that the user may look into.
   *
   * @throws DomainException NOT_FOUND
   */
  public Regime regimeFor(String user, String project) {
    if (!permissions.mayBrowse(user, project)) {
      throw Refusals.notFound(project);
    }
    return regime(project);
  }

  Regime regime(String project) {
    return projects.regimeOf(project).orElseThrow(() -> Refusals.notSetUp(project));
  }

  TipRules rulesOf(String project) {
    return regime(project).routine().tips();
  }

  /** Whether the user holds a role of the regime in any unit, and so may see the page of tips. */
  public boolean isHandlerAnywhere(String user, String project) {
    OrganisationRegister register = organisation.register();
    TipRules rules = rulesOf(project);
    return register.units().stream()
        .flatMap(unit -> circles(rules, register, unit))
        .anyMatch(circle -> circle.contains(user));
  }

  /** Codes of the units for which the user copies tips from box, hotline and mailbox. */
  public List<String> unitsRecorded(String user, String project) {
    OrganisationRegister register = organisation.register();
    List<HolderRole> roles =
        Stream.concat(
                rulesOf(project).handlers().stream(), Stream.of(HolderRole.LEADING_GROUP_OFFICE))
            .toList();
    return register.units().stream()
        .map(Unit::code)
        .filter(unit -> holders(roles, register, unit).contains(user))
        .toList();
  }

  /** Keys of those who handle the tip, none with an interest; empty when nobody is left. */
  List<String> handlersOf(Tip tip) {
    return Stream.concat(
            inCharge(tip).stream(), tip.isProposed() ? issuersOf(tip).stream() : Stream.empty())
        .distinct()
        .toList();
  }

  /** Keys of those in the tip's unit who may issue warnings, none with an interest. */
  List<String> issuersOf(Tip tip) {
    TipCard card = tip.card();
    return IssueWarning.issuersIn(regime(card.project()), organisation.register(), card.unit())
        .stream()
        .filter(user -> !hasInterest(user, tip))
        .toList();
  }

  /** Whether a handler may turn the tip into a warning. */
  boolean mayWarn(String user, Tip tip) {
    List<String> issuers = issuersOf(tip);
    return issuers.isEmpty() || issuers.contains(user);
  }

  private List<String> inCharge(Tip tip) {
    OrganisationRegister register = organisation.register();
    TipRules rules = rulesOf(tip.card().project());
    List<Unit> upwards = register.upwardsFrom(tip.card().unit());
    return Stream.concat(
            upwards.stream().map(unit -> holders(rules.handlers(), register, unit.code())),
            upwards.stream().map(unit -> unit.mainLeader().stream().toList()))
        .map(circle -> circle.stream().filter(user -> !hasInterest(user, tip)).toList())
        .filter(circle -> !circle.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  boolean handles(String user, Tip tip) {
    return handlersOf(tip).contains(user);
  }

  /** Whether the user is named in the tip, or was found to have an interest in it. */
  boolean hasInterest(String user, Tip tip) {
    String name = people.displayName(user).orElse("").strip();
    return tip.recused().contains(user)
        || name.length() >= SHORTEST_NAME && tip.isNamed(name)
        || user.length() > SHORTEST_NAME && tip.isNamed(user);
  }

  private static Stream<List<String>> circles(
      TipRules rules, OrganisationRegister register, Unit unit) {
    return Stream.of(
        holders(rules.handlers(), register, unit.code()), unit.mainLeader().stream().toList());
  }

  private static List<String> holders(
      List<HolderRole> roles, OrganisationRegister register, String unit) {
    return roles.stream()
        .flatMap(role -> register.holders().holdersInUnit(role, unit).stream())
        .distinct()
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
