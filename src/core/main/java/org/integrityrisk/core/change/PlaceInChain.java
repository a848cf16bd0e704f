package org.integrityrisk.core.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.regime.Chain;
import org.integrityrisk.core.regime.ReviewStep;
import org.integrityrisk.core.risk.RiskState;

/**
 * Finds the place of a risk point in the chain of another regime. A point keeps what it has passed
 * only where it need not pass anything before it, so that it comes into force by nothing but the
 * steps that the other regime demands, in their order.
 *
 * @param reExamine whether points in force are re-examined when the new chain has steps that they
 *     have not passed; otherwise what was decided by the former rules stays in force
 */
record PlaceInChain(boolean reExamine) {

  /**
   * The place of a point.
   *
   * @param state code of its present state
   * @param passed ids of the steps that it has passed in its present round and that mean the same
   *     in both regimes
   * @param leveled whether it has a level under the new rules
   * @param chain the chain that the new regime demands, if it knows one for the point
   */
  Place of(String state, Set<String> passed, boolean leveled, Optional<Chain> chain) {
    if (state.equals(RiskState.IN_FORCE)) {
      return inForce(passed, chain);
    }
    if (!RiskState.isUnderReview(state)) {
      return Place.stays(state, PlaceReason.NOT_UNDER_REVIEW);
    }
    return chain
        .map(known -> underReview(state, passed, leveled, ids(known)))
        .orElseGet(() -> restart(PlaceReason.NO_CHAIN));
  }

  private Place inForce(Set<String> passed, Optional<Chain> chain) {
    boolean complete = chain.map(PlaceInChain::ids).filter(passed::containsAll).isPresent();
    return complete || !reExamine || chain.isEmpty()
        ? Place.stays(RiskState.IN_FORCE, PlaceReason.STAYS_IN_FORCE)
        : new Place(RiskState.RE_EXAMINATION, Place.Move.RE_EXAMINED, PlaceReason.NEW_STEPS);
  }

  private static Place underReview(
      String state, Set<String> passed, boolean leveled, List<String> steps) {
    List<String> open = steps.stream().dropWhile(passed::contains).toList();
    if (open.isEmpty()) {
      return leveled
          ? new Place(RiskState.IN_FORCE, Place.Move.MOVES, PlaceReason.ALL_PASSED)
          : restart(PlaceReason.LEVEL_MISSING);
    }
    if (open.stream().anyMatch(passed::contains)) {
      return restart(PlaceReason.ORDER_CHANGED);
    }
    String next = open.get(0);
    if (next.equals(state)) {
      return Place.stays(state, PlaceReason.STEP_KEPT);
    }
    return new Place(
        next,
        Place.Move.MOVES,
        open.contains(state) ? PlaceReason.STEP_BEFORE : PlaceReason.STEP_GONE);
  }

  private static Place restart(PlaceReason reason) {
    return new Place(RiskState.DRAFT, Place.Move.RESTARTS, reason);
  }

  private static List<String> ids(Chain chain) {
    return chain.steps().stream().map(ReviewStep::id).toList();
  }
}
