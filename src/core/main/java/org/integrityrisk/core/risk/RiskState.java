package org.integrityrisk.core.risk;

import java.util.Set;

/**
 * Codes of the states that every regime has; between them stand the steps of the regime's review
 * chains.
 */
public final class RiskState {

  /** Being written, or returned to the filer. */
  public static final String DRAFT = "draft";

  /** Passed by every step of its chain. */
  public static final String IN_FORCE = "in-force";

  /** Was in force, and is looked at again. */
  public static final String RE_EXAMINATION = "re-examination";

  /** Taken back; the end. */
  public static final String WITHDRAWN = "withdrawn";

  private static final Set<String> OUTSIDE_REVIEW =
      Set.of(DRAFT, IN_FORCE, RE_EXAMINATION, WITHDRAWN);

  private RiskState() {}

  /** Whether the state is a step of a review chain. */
  public static boolean isUnderReview(String state) {
    return !OUTSIDE_REVIEW.contains(state);
  }

  /** Whether nothing is left to decide unless somebody has the point looked at again. */
  public static boolean isSettled(String state) {
    return state.equals(IN_FORCE) || state.equals(WITHDRAWN);
  }

  /** Whether the filer may still change what the point says. */
  public static boolean isEditable(String state) {
    return state.equals(DRAFT) || state.equals(RE_EXAMINATION);
  }
}
