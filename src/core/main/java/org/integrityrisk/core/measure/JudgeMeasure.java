package org.integrityrisk.core.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Judges at a check whether a measure works. One without effect goes back to the responsible one
 * for revision (Zhengzhou civil affairs bureau, 2012: unrealistic, untargeted or unworkable
 * measures).
 *
 * <p>Codes of problems: {@code measure.note-required}, {@code measure.note-too-long}, {@code
 * measure.judged-in-future}.
 */
public final class JudgeMeasure {

  private final LoadMeasure loading;
  private final ActOnMeasure acting;
  private final Clock clock;

  public JudgeMeasure(LoadMeasure loading, ActOnMeasure acting, Clock clock) {
    this.loading = loading;
    this.acting = acting;
    this.clock = clock;
  }

  /**
   * Judges a measure in force.
   *
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN (also for the one who carries it out), or
   *     CONFLICT when it is not in force
   */
  public LoadedMeasure judge(String user, String key, JudgementInput input) {
    // load
    LoadedMeasure loaded = loading.forUser(user, key);
    // validate
    validate(input);
    // check rights
    if (!loaded.mayBeJudged()) {
      throw Refusals.forbidden(key);
    }
    if (loaded.measure().state() != MeasureState.IN_FORCE) {
      throw Refusals.outOfTurn(key, loaded.measure().state().code());
    }
    // act, audit and publish
    Deed deed =
        Deed.of(MeasureActKind.JUDGED, input.reason())
            .on(input.day())
            .coded(input.effectiveness().code())
            .referringTo(input.check());
    return acting.act(loaded, deed, changes(input));
  }

  /** Whether the user may judge the measure now. */
  public static boolean mayJudge(LoadedMeasure loaded) {
    return loaded.measure().state() == MeasureState.IN_FORCE && loaded.mayBeJudged();
  }

  private static List<Map<String, String>> changes(JudgementInput input) {
    return input.effectiveness() == Effectiveness.NOT
        ? List.of(MeasureStep.MOVE.with(MeasureState.INEFFECTIVE.code()))
        : List.of();
  }

  private void validate(JudgementInput input) {
    Problems problems = new Problems();
    boolean wanting = input.effectiveness() != Effectiveness.EFFECTIVE;
    problems.addAll(MeasureRules.note(input.reason(), wanting, "reason"));
    if (input.day().isAfter(LocalDate.now(clock))) {
      problems.add(Problem.of("measure.judged-in-future").at("day"));
    }
    problems.throwIfAny();
  }
}
