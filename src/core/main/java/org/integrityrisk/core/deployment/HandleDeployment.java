package org.integrityrisk.core.deployment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.regime.DeploymentLevel;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * What becomes of a deployment: those concerned feed back, the level that answers for it lifts it,
 * reopens it or hands it to the next level. Each act has words of its own and stays for good.
 *
 * <p>Codes of problems, all starting {@code deployment.}: {@code text-required}, {@code
 * text-too-long}, {@code feedback-missing}, {@code lifted-already}, {@code not-lifted}, {@code
 * highest-level}, {@code changed-meanwhile}.
 */
public final class HandleDeployment {

  private static final int LONGEST_TEXT = 4000;

  /** Many people feed back at the same time; whoever is slower decides again on what is there. */
  private static final int ATTEMPTS = 5;

  private final LoadDeployment load;
  private final KeepDeployment keep;
  private final WorkingDays workingDays;
  private final Clock clock;

  public HandleDeployment(
      LoadDeployment load, KeepDeployment keep, WorkingDays workingDays, Clock clock) {
    this.load = load;
    this.keep = keep;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * Somebody concerned says what their self-check came to; later feedback counts in place of
   * earlier.
   *
   * @throws DomainException NOT_FOUND, FORBIDDEN for anybody else, INVALID, or CONFLICT when it is
   *     lifted
   */
  public Deployment feedBack(String user, String id, SelfCheck result, String text) {
    return act(
        user,
        id,
        text,
        loaded -> {
          require(loaded.isConcerned(), id);
          return made(ActKind.FEEDBACK, loaded, text, Optional.of(result), "", Optional.empty());
        });
  }

  /**
   * The level that answers for it ends it.
   *
   * @param despiteMissing whether it is lifted although somebody has not fed back
   * @throws DomainException NOT_FOUND, FORBIDDEN, INVALID, or CONFLICT when it is lifted already,
   *     or feedback is missing and that is not said
   */
  public Deployment lift(String user, String id, String reason, boolean despiteMissing) {
    return act(
        user,
        id,
        reason,
        loaded -> {
          require(loaded.mayLift(), id);
          int missing = loaded.deployment().missing().size();
          if (loaded.deployment().state().isOpen() && missing > 0 && !despiteMissing) {
            throw DomainException.conflict(Problem.of("deployment.feedback-missing", "" + missing));
          }
          return made(ActKind.LIFT, loaded, reason, Optional.empty(), "", Optional.empty());
        });
  }

  /**
   * The level that answers for it watches the matter again: everybody concerned is asked anew, with
   * the level's days.
   *
   * @throws DomainException NOT_FOUND, FORBIDDEN, INVALID, or CONFLICT when it is not lifted
   */
  public Deployment reopen(String user, String id, String reason) {
    return act(
        user,
        id,
        reason,
        loaded -> {
          require(loaded.mayLift(), id);
          LocalDate due = loaded.ownLevel().map(this::due).orElse(loaded.deployment().due());
          return made(ActKind.REOPEN, loaded, reason, Optional.empty(), "", Optional.of(due));
        });
  }

  /**
   * It goes on at the next level, with that level's days for what feedback is missing.
   *
   * @throws DomainException NOT_FOUND, FORBIDDEN, INVALID, or CONFLICT when it is lifted or no
   *     level is higher
   */
  public Deployment escalate(String user, String id, String reason) {
    return act(
        user,
        id,
        reason,
        loaded -> {
          require(loaded.mayLift() || loaded.mayTakeOver(), id);
          DeploymentLevel next =
              loaded
                  .nextLevel()
                  .orElseThrow(
                      () -> DomainException.conflict(Problem.of("deployment.highest-level")));
          return made(
              ActKind.ESCALATE,
              loaded,
              reason,
              Optional.empty(),
              next.code(),
              Optional.of(due(next)));
        });
  }

  private Deployment act(
      String user, String id, String text, Function<LoadedDeployment, DeploymentAct> decision) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      // load, check rights
      LoadedDeployment loaded = load.forUser(user, id);
      DeploymentAct act = decision.apply(loaded);
      // validate
      check(text);
      Deployment after = loaded.deployment().with(act);
      // act, audit, publish
      if (keep.act(after, loaded.deployment().acts().size(), act)) {
        return after;
      }
    }
    throw DomainException.conflict(Problem.of("deployment.changed-meanwhile"));
  }

  private static void require(boolean right, String id) {
    if (!right) {
      throw Refusals.forbidden(id);
    }
  }

  private static void check(String text) {
    if (text.isBlank()) {
      throw DomainException.invalid(Problem.of("deployment.text-required").at("text"));
    }
    if (text.length() > LONGEST_TEXT) {
      throw DomainException.invalid(
          Problem.of("deployment.text-too-long", "" + LONGEST_TEXT).at("text"));
    }
  }

  private LocalDate due(DeploymentLevel level) {
    return workingDays.after(LocalDate.now(clock), level.feedbackDays());
  }

  private DeploymentAct made(
      ActKind kind,
      LoadedDeployment loaded,
      String text,
      Optional<SelfCheck> result,
      String level,
      Optional<LocalDate> due) {
    return new DeploymentAct(
        kind,
        loaded.actor().key(),
        loaded.actor().name(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        text.strip(),
        result,
        level,
        due);
  }
}
