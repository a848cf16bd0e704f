package org.integrityrisk.core.deployment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.numbering.DocumentNumbers;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.power.Powers;
import org.integrityrisk.core.regime.DeploymentLevel;
import org.integrityrisk.core.regime.DeploymentReach;
import org.integrityrisk.core.regime.DeploymentRules;
import org.integrityrisk.core.regime.NumberSeries;
import org.integrityrisk.core.regime.PaperNumbers;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Somebody who holds an office of a level issues a control deployment: everybody concerned checks
 * themselves and feeds back within the level's working days.
 */
public final class IssueDeployment {

  private final LoadPoint points;
  private final Organisation organisation;
  private final Actors actors;
  private final Permissions permissions;
  private final People people;
  private final Powers powers;
  private final DocumentNumbers numbers;
  private final KeepDeployment keep;
  private final WorkingDays workingDays;
  private final Ids ids;
  private final Clock clock;

  public IssueDeployment(
      LoadPoint points,
      Organisation organisation,
      Actors actors,
      Permissions permissions,
      People people,
      Powers powers,
      DocumentNumbers numbers,
      KeepDeployment keep,
      WorkingDays workingDays,
      Ids ids,
      Clock clock) {
    this.points = points;
    this.organisation = organisation;
    this.actors = actors;
    this.permissions = permissions;
    this.people = people;
    this.powers = powers;
    this.numbers = numbers;
    this.keep = keep;
    this.workingDays = workingDays;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Issues a deployment.
   *
   * @return what was issued
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when the regime knows no
   *     deployments; nothing is kept then
   */
  public DeploymentOrder issue(String user, DeploymentInput input) {
    // load
    if (!permissions.mayBrowse(user, input.project())) {
      throw Refusals.notFound(input.project());
    }
    Regime regime = points.regimeOf(input.project());
    DeploymentRules rules = rules(regime);
    OrganisationRegister register = organisation.register();
    Actor actor = actors.of(user, register);
    // validate
    Problems problems = new Problems();
    problems.addAll(new IssuingRules(rules, register, people, powers.catalogue()).check(input));
    problems.throwIfAny();
    input.points().forEach(key -> requirePoint(user, input.project(), key));
    // check rights
    DeploymentLevel level = rules.levels().find(input.level()).orElseThrow();
    DeploymentPlace place = new DeploymentPlace(input.unit(), input.department());
    if (!place.isServedBy(actor, level.issuedBy(), register)) {
      throw Refusals.forbidden("deployments");
    }
    // act, audit, publish
    return keep.issue(() -> order(actor, input, level, regime.numbers()));
  }

  /** Where an actor may issue at a level. */
  public static List<DeploymentPlace> placesOf(
      DeploymentLevel level, Actor actor, OrganisationRegister register) {
    Stream<DeploymentPlace> places =
        level.reach() == DeploymentReach.DEPARTMENT
            ? register.departments().stream()
                .map(one -> new DeploymentPlace(one.unit(), one.code()))
            : register.units().stream().map(one -> new DeploymentPlace(one.code(), ""));
    return places.filter(place -> place.isServedBy(actor, level.issuedBy(), register)).toList();
  }

  private static DeploymentRules rules(Regime regime) {
    return regime
        .routine()
        .deployments()
        .orElseThrow(
            () -> DomainException.conflict(Problem.of("deployment.not-in-regime", regime.key())));
  }

  private void requirePoint(String user, String project, String key) {
    if (!points.forUser(user, key).point().project().equals(project)) {
      throw Refusals.notFound(key);
    }
  }

  private DeploymentOrder order(
      Actor actor, DeploymentInput input, DeploymentLevel level, PaperNumbers written) {
    LocalDate today = LocalDate.now(clock);
    return new DeploymentOrder(
        ids.next(),
        input.project(),
        numbers.next(written, input.project(), NumberSeries.DEPLOYMENT, today.getYear()),
        level.code(),
        input.unit(),
        input.department(),
        input.matter(),
        input.content().strip(),
        input.points().stream().distinct().toList(),
        input.powers().stream().distinct().toList(),
        input.persons().stream().map(one -> people.keyOf(one).orElseThrow()).toList(),
        actor.key(),
        actor.name(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        workingDays.after(today, input.days().orElse(level.feedbackDays())));
  }
}
