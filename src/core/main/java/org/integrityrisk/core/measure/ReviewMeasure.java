package org.integrityrisk.core.measure;

import java.util.List;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problems;

/**
 * Reviews the present version of a measure where the regime wants that (power-based regime:
 * measures are reviewed and filed themselves). One that is returned must be revised before it is
 * reviewed again.
 */
public final class ReviewMeasure {

  private final LoadMeasure loading;
  private final ActOnMeasure acting;

  public ReviewMeasure(LoadMeasure loading, ActOnMeasure acting) {
    this.loading = loading;
    this.acting = acting;
  }

  /**
   * Passes or returns.
   *
   * @param opinion the opinion; needed to return it
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN (also for who wrote it or carries it
   *     out), or CONFLICT when no review is awaited
   */
  public LoadedMeasure review(String user, String key, boolean pass, String opinion) {
    // load
    LoadedMeasure loaded = loading.forUser(user, key);
    // validate
    Problems problems = new Problems();
    problems.addAll(MeasureRules.note(opinion, !pass, "opinion"));
    problems.throwIfAny();
    // check rights
    if (!loaded.isReviewedByUser()) {
      throw Refusals.forbidden(key);
    }
    if (!isAwaited(loaded)) {
      throw Refusals.outOfTurn(key, loaded.file().filing().code());
    }
    // act, audit and publish
    MeasureActKind kind = pass ? MeasureActKind.PASSED : MeasureActKind.RETURNED;
    return acting.act(loaded, Deed.of(kind, opinion), List.of());
  }

  /** Whether the user may review the measure now. */
  public static boolean mayReview(LoadedMeasure loaded) {
    return isAwaited(loaded) && loaded.isReviewedByUser();
  }

  static boolean isAwaited(LoadedMeasure loaded) {
    return loaded.measure().state() == MeasureState.PLANNED
        && loaded.file().filing() == FilingStage.TO_REVIEW;
  }
}
