package org.integrityrisk.core.review;

import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.risk.OneAfterAnother;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPoints;

/**
 * A person decides on one risk point: submits it, passes it, returns it, withdraws it or has it
 * re-examined. The workflow's last function, {@link RecordOpinion}, does the auditing and
 * publishing, since it also serves the host's own screens.
 */
public final class DecideOnRiskPoint {

  private final LoadReview reviews;
  private final ReviewMoves moves;
  private final RiskPoints points;
  private final OneAfterAnother turns;

  public DecideOnRiskPoint(
      LoadReview reviews, ReviewMoves moves, RiskPoints points, OneAfterAnother turns) {
    this.reviews = reviews;
    this.moves = moves;
    this.points = points;
    this.turns = turns;
  }

  /**
   * Makes the move.
   *
   * @return the point after it
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND, INVALID, FORBIDDEN or CONFLICT;
   *     nothing has changed then
   */
  public RiskPoint decide(String key, Move move) {
    return turns.on(key, () -> decideNow(key, move));
  }

  private RiskPoint decideNow(String key, Move move) {
    // load
    ReviewSituation situation = reviews.forUser(move.actor(), key);
    // validate, check rights
    GuardReview.check(situation, move);
    // act, audit, publish
    moves.make(key, move);
    // check invariants
    return moved(key, expectedState(situation, move));
  }

  private static String expectedState(ReviewSituation situation, Move move) {
    return situation
        .transition(move.decision())
        .map(FlowTransition::to)
        .orElseThrow(() -> Refusals.outOfTurn(situation.point().key(), situation.point().state()));
  }

  private RiskPoint moved(String key, String expected) {
    RiskPoint point = points.find(key).orElseThrow(() -> Refusals.notFound(key));
    if (!point.state().equals(expected)) {
      throw new IllegalStateException(
          key + " should be in " + expected + " and is in " + point.state());
    }
    return point;
  }
}
