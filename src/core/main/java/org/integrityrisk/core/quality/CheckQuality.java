package org.integrityrisk.core.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.regime.QualityCheck;
import org.integrityrisk.core.regime.QualityRules;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.Severity;
import org.integrityrisk.core.risk.Projects;

/**
 * Makes the standing checks for somebody: administrators see everything, main leaders and the
 * offices their units, other leaders their departments.
 */
public final class CheckQuality {

  private final QualityFindings findings;
  private final Projects projects;
  private final Organisation organisation;
  private final Actors actors;
  private final Permissions permissions;
  private final People people;
  private final Clock clock;

  public CheckQuality(
      QualityFindings findings,
      Projects projects,
      Organisation organisation,
      Actors actors,
      Permissions permissions,
      People people,
      Clock clock) {
    this.findings = findings;
    this.projects = projects;
    this.organisation = organisation;
    this.actors = actors;
    this.permissions = permissions;
    this.people = people;
    this.clock = clock;
  }

  /** How much a check finds, and how grave that is. */
  public record Result(QualityCheck check, Severity severity, long count) {}

  /** A page of what a check finds. */
  public record Page(long total, List<Finding> findings) {}

  /**
   * All checks that the regime makes, the gravest first.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND, or FORBIDDEN for whoever leads
   *     nothing and runs nothing
   */
  public List<Result> all(String user, String project) {
    QualityQuestion question = question(user, project);
    QualityRules rules = question.regime().quality();
    return rules.made().stream()
        .map(check -> new Result(check, rules.severityOf(check), findings.count(check, question)))
        .toList();
  }

  /**
   * What one check finds.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND, also for a check that the regime
   *     does not make, or FORBIDDEN
   */
  public Page one(String user, String project, String code, int start, int limit) {
    QualityQuestion question = question(user, project);
    QualityCheck check =
        QualityCheck.of(code)
            .filter(question.regime().quality().made()::contains)
            .orElseThrow(() -> Refusals.notFound(code));
    return new Page(findings.count(check, question), findings.list(check, question, start, limit));
  }

  private QualityQuestion question(String user, String project) {
    Regime regime =
        projects
            .regimeOf(project)
            .filter(any -> permissions.mayBrowse(user, project))
            .orElseThrow(() -> Refusals.notFound(project));
    QualityScope scope = scope(user);
    if (scope.isEmpty()) {
      throw Refusals.forbidden(project);
    }
    return new QualityQuestion(
        project, regime, scope, left(project), LocalDate.now(clock), clock.instant());
  }

  private QualityScope scope(String user) {
    OrganisationRegister register = organisation.register();
    Actor actor = actors.of(user, register);
    Set<String> departments =
        Stream.of(HolderRole.DEPARTMENT_HEAD, HolderRole.IN_CHARGE_LEADER)
            .flatMap(role -> actor.placesOf(role).stream())
            .collect(Collectors.toUnmodifiableSet());
    Set<String> units = new HashSet<>(new Rights(actor, register).unitsWatched());
    actor
        .placesOf(HolderRole.MAIN_LEADER)
        .forEach(unit -> units.addAll(register.unitAndBelow(unit)));
    return new QualityScope(actor.admin(), units, departments);
  }

  private Set<String> left(String project) {
    return findings.named(project).stream()
        .filter(named -> people.keyOf(named).isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
