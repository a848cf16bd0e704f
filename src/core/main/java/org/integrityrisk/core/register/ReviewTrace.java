package org.integrityrisk.core.register;

import java.time.LocalDate;
import java.util.Optional;
import org.integrityrisk.core.review.ReviewSituation;

/**
 * What the register shows of a point's review besides whom it waits for.
 *
 * @param returns how often it was returned for redo
 * @param staleApprovals how many approvals of the present round were given on another content
 * @param due last day to act at the present step; empty when the step has no deadline
 */
public record ReviewTrace(int returns, int staleApprovals, Optional<LocalDate> due) {

  /** Never returned, nothing stale, no deadline. */
  public static final ReviewTrace NONE = new ReviewTrace(0, 0, Optional.empty());

  static ReviewTrace of(ReviewSituation situation) {
    return new ReviewTrace(
        situation.returns().size(), situation.staleApprovals().size(), situation.due());
  }
}
