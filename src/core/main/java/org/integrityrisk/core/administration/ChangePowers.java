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
import org.integrityrisk.core.journal.Together;
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
  private final CarryOutPowerChanges flagging;
  private final PointsOnPowers points;
  private final Organisation organisation;
  private final Projects projects;
  private final Actors actors;
  private final Together together;
  private final JournalRunner runner;
  private final Ids ids;
  private final Clock clock;

  public ChangePowers(
      KeepPowers powers,
      CarryOutPowerChanges flagging,
      PointsOnPowers points,
      Organisation organisation,
      Projects projects,
      Actors actors,
      Together together,
      JournalRunner runner,
      Ids ids,
      Clock clock) {
    this.powers = powers;
    this.flagging = flagging;
    this.points = points;
    this.organisation = organisation;
    this.projects = projects;
    this.actors = actors;
    this.together = together;
    this.runner = runner;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Adds a power or replaces the one with its code. Bases and steps without a code get one. Risk
   * points are flagged when a basis of theirs is amended or repealed by it.
   *
   * @param seen what whoever saves has before them
   * @return the power as it was kept
   * @throws DomainException FORBIDDEN, INVALID with every problem, or CONFLICT when risk points are
   *     about a step that would go, or somebody has changed the power since
   */
  public Power save(String user, SeenPower seen, Power power) {
    // load, check rights
    OrganisationRegister register = registerFor(user, power.code());
    Optional<Power> before = powers.catalogue().find(power.code());
    seen.check(before);
    // validate, act, audit, publish
    return replace(user, register, before, power);
  }

  /** The same for a power that is at hand already. */
  Power replace(String user, Power before, Power after) {
    return replace(user, organisation.register(), Optional.of(before), after);
  }

  private Power replace(
      String user, OrganisationRegister register, Optional<Power> before, Power after) {
    PowerChange change = new PowerChange(before, NewCodes.complete(after));
    check(change.after(), register);
    checkStepsInUse(change);
    carryOut(user, List.of(change));
    return change.after();
  }

  /**
   * Removes a power.
   *
   * @throws DomainException FORBIDDEN, NOT_FOUND, or CONFLICT when risk points are about it or
   *     somebody has changed it since
   */
  public void delete(String user, SeenPower seen) {
    // load, check rights
    Power power = toChange(user, seen);
    // validate
    points.of(power.code()).stream()
        .findFirst()
        .ifPresent(point -> refuseInUse("power.in-use", power.code(), point));
    // act, audit
    powers.delete(user, power);
  }

  /**
   * The power that somebody has before them and may change.
   *
   * @throws DomainException FORBIDDEN, NOT_FOUND, or CONFLICT when somebody has changed it since
   */
  Power toChange(String user, SeenPower seen) {
    registerFor(user, seen.code());
    Power power =
        powers
            .catalogue()
            .find(seen.code())
            .orElseThrow(
                () -> DomainException.notFound(Problem.of("power.not-found", seen.code())));
    seen.check(Optional.of(power));
    return power;
  }

  /**
   * Keeps all powers, or none where somebody has changed one since; what flags their points is
   * written down with them, so that no flag is forgotten, whatever happens meanwhile.
   */
  void carryOut(String user, List<PowerChange> changes) {
    List<PowerChange> real = changes.stream().filter(PowerChange::isChange).toList();
    Intent flags =
        new Intent(
            ids.next(),
            CarryOutPowerChanges.KIND,
            user,
            clock.instant(),
            Map.of(),
            flagging.steps(real));
    boolean flagged = together.keep(() -> isKeptWith(flags, user, real));
    if (flagged) {
      runner.finish(flags);
    }
  }

  private boolean isKeptWith(Intent flags, String user, List<PowerChange> changes) {
    changes.forEach(change -> powers.save(user, change));
    boolean any = !flags.steps().isEmpty();
    if (any) {
      runner.begin(flags);
    }
    return any;
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

  private void checkStepsInUse(PowerChange change) {
    Power after = change.after();
    Set<String> gone =
        change.before().stream()
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
