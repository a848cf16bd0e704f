package org.integrityrisk.core.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.review.ReviewSituation;

/**
 * What the register shows of a point's review besides whom it waits for.
 *
 * @param returns how often it was returned for redo
 * @param staleApprovals how many approvals of the present round were given on another content
 * @param due last day to act at the present step; empty when the step has no deadline
 * @param barred user keys of those who must not decide at the present step
 */
public record ReviewTrace(
    int returns, int staleApprovals, Optional<LocalDate> due, Set<String> barred) {

  /** Never returned, nothing stale, no deadline, nobody barred. */
  public static final ReviewTrace NONE = new ReviewTrace(0, 0, Optional.empty(), Set.of());

  public ReviewTrace {
    barred = Set.copyOf(barred);
  }

  static ReviewTrace of(ReviewSituation situation) {
    return new ReviewTrace(
        situation.returns().size(),
        situation.staleApprovals().size(),
        situation.due(),
        situation.barred());
  }
}
