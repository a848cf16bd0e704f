package org.integrityrisk.core.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.integrityrisk.core.review.ReviewSituation;

/**
 * What the register shows of a point's review besides whom it waits for.
 *
 * @param returns how often it was returned for redo
 * @param staleApprovals how many approvals of the present round were given on another content
 * @param due last day to act at the present step; empty when the step has no deadline
 * @param barred user keys of those who must not decide at the present step
 * @param asked user keys of those whose opinion is sought and not given yet
 */
public record ReviewTrace(
    int returns,
    int staleApprovals,
    Optional<LocalDate> due,
    Set<String> barred,
    Set<String> asked) {

  /** Never returned, nothing stale, no deadline, nobody barred. */
  public static final ReviewTrace NONE =
      new ReviewTrace(0, 0, Optional.empty(), Set.of(), Set.of());

  public ReviewTrace {
    barred = Set.copyOf(barred);
    asked = Set.copyOf(asked);
  }

  static ReviewTrace of(ReviewSituation situation) {
    return new ReviewTrace(
        situation.returns().size(),
        situation.staleApprovals().size(),
        situation.due(),
        situation.barred(),
        asked(situation));
  }

  private static Set<String> asked(ReviewSituation situation) {
    return situation.wanted().stream()
        .filter(wanted -> !wanted.isGiven())
        .flatMap(wanted -> wanted.people().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
