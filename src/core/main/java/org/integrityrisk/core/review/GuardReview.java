package org.integrityrisk.core.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.journal.ExclusiveActions;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * Says whether somebody may move a risk point now. The host's workflow asks here, in conditions
 * with {@link #may} and in validators with {@link #check}, so that its own screens follow the same
 * rules as the use cases.
 */
public final class GuardReview {

  private final LoadReview reviews;
  private final ExclusiveActions exclusive;

  public GuardReview(LoadReview reviews, ExclusiveActions exclusive) {
    this.reviews = reviews;
    this.exclusive = exclusive;
  }

  /**
   * Whether the user may take the decision now, whatever the user will write.
   *
   * @param way how it is decided: by the user of their own, or by an act that the user records
   */
  public boolean may(LoadedPoint loaded, Decision decision, StepKind way) {
    return DecisionRules.refusal(reviews.of(loaded), decision, way).isEmpty();
  }

  /** The decisions that the actor may take now on an own initiative. */
  public static List<Decision> allowed(ReviewSituation situation) {
    return Arrays.stream(Decision.values())
        .filter(decision -> DecisionRules.refusal(situation, decision, StepKind.REVIEW).isEmpty())
        .toList();
  }

  /**
   * Ends quietly when the move can be made now.
   *
   * @throws DomainException INVALID with every problem of what the move says, FORBIDDEN when the
   *     actor may not make it, CONFLICT when it is not the moment or the regime is being changed,
   *     INVALID with every problem of the point that stands in the way
   */
  public void check(LoadedPoint loaded, Move move) {
    exclusive.requireNone(loaded.point().project());
    check(reviews.of(loaded), move);
  }

  /** What stands in the way of a move; nothing when it can be made now. */
  public static Optional<DomainException> refusal(ReviewSituation situation, Move move) {
    try {
      check(situation, move);
      return Optional.empty();
    } catch (DomainException refused) {
      return Optional.of(refused);
    }
  }

  static void check(ReviewSituation situation, Move move) {
    throwIfAny(MoveRules.checkWords(situation, move));
    DecisionRules.refusal(situation, move.decision(), move.way())
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    throwIfAny(MoveRules.checkPoint(situation, move));
  }

  private static void throwIfAny(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw DomainException.invalid(problems);
    }
  }
}
