package org.integrityrisk.core.review;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPoints;
import org.integrityrisk.core.text.DomainException;

/**
 * Makes a move that a recorded act decided (a meeting, a publicity, a filing), as a step of the
 * journal: asked again, it changes nothing. A point that was taken away in the moment between check
 * and step is left alone and noted in the audit trail.
 */
public final class CarryOutMove {

  private final RiskPoints points;
  private final LoadPoint loadPoint;
  private final LoadReview reviews;
  private final ReviewMoves moves;
  private final Audit audit;

  public CarryOutMove(
      RiskPoints points, LoadPoint loadPoint, LoadReview reviews, ReviewMoves moves, Audit audit) {
    this.points = points;
    this.loadPoint = loadPoint;
    this.reviews = reviews;
    this.moves = moves;
    this.audit = audit;
  }

  /**
   * Makes the move, unless it was made already.
   *
   * @param act code of the kind of act, which begins the audit entry of a point that was overtaken
   * @return whether the point has moved, now or before
   */
  public boolean make(String pointKey, Move move, String act) {
    return points
        .find(pointKey)
        .filter(point -> make(point, move, act, situation -> situation.hasMovedBy(move.record())))
        .isPresent();
  }

  /**
   * Makes a person's own decision, taken for many points at once, unless it was made already.
   *
   * @param since when the person took it: an earlier one of the same person is another
   * @return whether the point has moved, now or before
   */
  public boolean makeOwn(String pointKey, Move move, String act, Instant since) {
    return points
        .find(pointKey)
        .filter(point -> make(point, move, act, situation -> situation.hasMoved(move, since)))
        .isPresent();
  }

  private boolean make(RiskPoint point, Move move, String act, Predicate<ReviewSituation> made) {
    ReviewSituation situation = reviews.of(loadPoint.surround(move.actor(), point));
    if (made.test(situation)) {
      return true;
    }
    Optional<DomainException> overtaken = GuardReview.refusal(situation, move);
    overtaken.ifPresentOrElse(
        refusal -> note(point, move, act, refusal), () -> moves.make(point.key(), move));
    return overtaken.isEmpty();
  }

  private void note(RiskPoint point, Move move, String act, DomainException refusal) {
    audit.write(
        move.actor(),
        act + ".overtaken",
        point.key(),
        Map.of("state", point.state()),
        Map.of(act, move.record(), "problem", refusal.problem().code()));
  }
}
