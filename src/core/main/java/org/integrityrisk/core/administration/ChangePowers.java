package org.integrityrisk.core.administration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.JournalRunner;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.power.FlowStep;
import org.integrityrisk.core.power.NewCodes;
import org.integrityrisk.core.power.PointOnPower;
import org.integrityrisk.core.power.PointsOnPowers;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.power.PowerCheck;
import org.integrityrisk.core.regime.Category;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/** The office of the leading group changes an item of the power catalogue. */
public final class ChangePowers {

  private final KeepPowers powers;
  private final CarryOutPowerChanges changes;
  private final PointsOnPowers points;
  private final Organisation organisation;
  private final Projects projects;
  private final Actors actors;
  private final JournalRunner runner;
  private final Ids ids;
  private final Clock clock;

  public ChangePowers(
      KeepPowers powers,
      CarryOutPowerChanges changes,
      PointsOnPowers points,
      Organisation organisation,
      Projects projects,
      Actors actors,
      JournalRunner runner,
      Ids ids,
      Clock clock) {
    this.powers = powers;
    this.changes = changes;
    this.points = points;
    this.organisation = organisation;
    this.projects = projects;
    this.actors = actors;
    this.runner = runner;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Adds a power or replaces the one with its code. Bases and steps without a code get one. Risk
   * points are flagged when a basis of theirs is amended or repealed by it.
   *
   * @return the power as it was kept
   * @throws DomainException FORBIDDEN, INVALID with every problem, or CONFLICT when risk points are
   *     about a step that would go
   */
  public Power save(String user, Power power) {
    // load, check rights
    OrganisationRegister register = registerFor(user, power.code());
    // validate
    Power complete = NewCodes.complete(power);
    check(complete, register);
    checkStepsInUse(complete);
    // act, audit, publish
    carryOut(user, List.of(complete));
    return complete;
  }

  /**
   * Ends quietly when a power is still what somebody saw of it.
   *
   * @param seen the {@link PowerVersion} that was seen; empty for a power that is to be new
   * @throws DomainException FORBIDDEN, or CONFLICT when somebody has changed it since
   */
  public void checkUnchanged(String user, String code, String seen) {
    registerFor(user, code);
    PowerVersion.check(code, powers.catalogue().find(code), seen);
  }

  /**
   * Removes a power.
   *
   * @throws DomainException FORBIDDEN, NOT_FOUND, or CONFLICT when risk points are about it
   */
  public void delete(String user, String code) {
    // load, check rights
    registerFor(user, code);
    Power power = find(code);
    // validate
    points.of(code).stream()
        .findFirst()
        .ifPresent(point -> refuseInUse("power.in-use", code, point));
    // act, audit
    powers.delete(user, power);
  }

  /**
   * The power of that code, for somebody who may change it.
   *
   * @throws DomainException FORBIDDEN or NOT_FOUND
   */
  Power toChange(String user, String code) {
    registerFor(user, code);
    return find(code);
  }

  /** Writes everything down first, so that no flag is forgotten, whatever happens meanwhile. */
  void carryOut(String user, List<Power> changed) {
    List<Map<String, String>> steps = changes.steps(changed);
    if (!steps.isEmpty()) {
      runner.run(
          new Intent(
              ids.next(), CarryOutPowerChanges.KIND, user, clock.instant(), Map.of(), steps));
    }
  }

  /**
   * The rules that powers are checked by, for the one who may change them.
   *
   * @throws DomainException FORBIDDEN
   */
  PowerCheck rulesFor(String user) {
    return rules(registerFor(user, "powers"));
  }

  /** The regimes of all projects that are set up. */
  List<Regime> regimes() {
    return projects.all().stream()
        .flatMap(project -> projects.regimeOf(project).stream())
        .distinct()
        .toList();
  }

  private Power find(String code) {
    return powers
        .catalogue()
        .find(code)
        .orElseThrow(() -> DomainException.notFound(Problem.of("power.not-found", code)));
  }

  private OrganisationRegister registerFor(String user, String what) {
    OrganisationRegister register = organisation.register();
    if (!new Rights(actors.of(user, register), register).runsTheWork()) {
      throw Refusals.forbidden(what);
    }
    return register;
  }

  private void check(Power power, OrganisationRegister register) {
    List<Problem> problems = rules(register).check(power);
    if (!problems.isEmpty()) {
      throw DomainException.invalid(problems);
    }
  }

  private PowerCheck rules(OrganisationRegister register) {
    Set<String> categories =
        regimes().stream()
            .flatMap(regime -> regime.categories().stream())
            .map(Category::code)
            .collect(Collectors.toUnmodifiableSet());
    return new PowerCheck(register, categories);
  }

  private void checkStepsInUse(Power after) {
    Optional<Power> before = powers.catalogue().find(after.code());
    Set<String> gone =
        before.stream()
            .flatMap(Power::steps)
            .map(FlowStep::code)
            .filter(code -> after.step(code).isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    if (!gone.isEmpty()) {
      points.of(after.code()).stream()
          .filter(point -> gone.contains(point.step()))
          .findFirst()
          .ifPresent(point -> refuseInUse("power.step-in-use", point.step(), point));
    }
  }

  private static void refuseInUse(String code, String what, PointOnPower point) {
    throw DomainException.conflict(Problem.of(code, what, point.key()));
  }
}
