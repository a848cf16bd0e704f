package org.integrityrisk.core.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Moves a measure on. The responsible one puts it in force, once those who must agree have; whether
 * it works, and whether it is still needed, is judged by others. It comes back from revision only
 * by {@link ReviseMeasure}.
 */
public final class ChangeMeasureState {

  private final LoadMeasure loading;
  private final ActOnMeasure acting;
  private final JudgeMeasure judging;
  private final Clock clock;

  public ChangeMeasureState(
      LoadMeasure loading, ActOnMeasure acting, JudgeMeasure judging, Clock clock) {
    this.loading = loading;
    this.acting = acting;
    this.judging = judging;
    this.clock = clock;
  }

  /**
   * Changes the state.
   *
   * @param note why; needed when a measure is judged ineffective or closed
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when that state cannot
   *     follow, or {@code measure.needs-review}
   */
  public LoadedMeasure change(String user, String key, MeasureState next, String note) {
    return switch (next) {
      case PLANNED ->
          throw DomainException.invalid(Problem.of("measure.needs-revision").at("state"));
      case IN_FORCE -> move(user, key, next, MeasureActKind.PUT_IN_FORCE, note);
      case INEFFECTIVE ->
          judging.judge(
              user, key, new JudgementInput(Effectiveness.NOT, LocalDate.now(clock), note, ""));
      case CLOSED -> move(user, key, next, MeasureActKind.CLOSED, note);
    };
  }

  /** Whether the user may move the measure to that state now. */
  public static boolean mayChange(LoadedMeasure loaded, MeasureState next) {
    return switch (next) {
      case PLANNED -> false;
      case INEFFECTIVE -> JudgeMeasure.mayJudge(loaded);
      case IN_FORCE -> follows(loaded, next) && loaded.file().filing().allowsForce();
      case CLOSED -> follows(loaded, next);
    };
  }

  private static boolean follows(LoadedMeasure loaded, MeasureState next) {
    return loaded.measure().state().canBecome(next) && isEntitled(loaded, next);
  }

  private LoadedMeasure move(
      String user, String key, MeasureState next, MeasureActKind kind, String note) {
    // load
    LoadedMeasure loaded = loading.forUser(user, key);
    // validate
    Problems problems = new Problems();
    problems.addAll(MeasureRules.note(note, next == MeasureState.CLOSED, "note"));
    problems.throwIfAny();
    // check rights
    checkMayChange(loaded, next);
    // act, audit and publish
    return acting.act(loaded, Deed.of(kind, note), List.of(MeasureStep.MOVE.with(next.code())));
  }

  private static void checkMayChange(LoadedMeasure loaded, MeasureState next) {
    ControlMeasure measure = loaded.measure();
    if (!isEntitled(loaded, next)) {
      throw Refusals.forbidden(measure.key());
    }
    if (!measure.state().canBecome(next)) {
      throw Refusals.outOfTurn(measure.key(), measure.state().code());
    }
    if (next == MeasureState.IN_FORCE && !loaded.file().filing().allowsForce()) {
      throw DomainException.conflict(Problem.of("measure.needs-review", measure.key()));
    }
  }

  private static boolean isEntitled(LoadedMeasure loaded, MeasureState next) {
    return (loaded.isResponsible() && next == MeasureState.IN_FORCE) || loaded.isLed();
  }
}
