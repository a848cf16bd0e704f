package org.integrityrisk.core.review;

import java.util.Optional;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * Whoever has the turn reviews: nobody an own point, nobody twice in a round. A collective step is
 * decided only by a recorded meeting, publicity and filing only by what their own use cases record.
 */
final class ReviewRule implements DecisionRule {

  @Override
  public Optional<DomainException> refusal(ReviewSituation situation, boolean inMeeting) {
    String key = situation.point().key();
    Optional<Turn> turn = situation.turn();
    if (turn.isEmpty()) {
      return Optional.of(DomainException.conflict(Problem.of("review.step-not-in-chain", key)));
    }
    StepKind kind = turn.get().step().kind();
    if (!kind.isDecision()) {
      return Optional.of(DomainException.conflict(Problem.of("review.needs-" + kind.code(), key)));
    }
    return turn.get().isCollective()
        ? refusalOfMeeting(situation, inMeeting)
        : refusalOfPerson(situation, turn.get());
  }

  private static Optional<DomainException> refusalOfMeeting(
      ReviewSituation situation, boolean inMeeting) {
    String key = situation.point().key();
    if (!situation.mayBeRecorded()) {
      return Optional.of(Refusals.forbidden(key));
    }
    return inMeeting
        ? Optional.empty()
        : Optional.of(DomainException.conflict(Problem.of("review.needs-meeting", key)));
  }

  private static Optional<DomainException> refusalOfPerson(ReviewSituation situation, Turn turn) {
    String user = situation.loaded().actor().key();
    String key = situation.point().key();
    if (turn.includes(user)) {
      return Optional.empty();
    }
    if (situation.isOwn(user)) {
      return Optional.of(DomainException.forbidden(Problem.of("review.own-point", key)));
    }
    if (situation.hasDecided(user)) {
      return Optional.of(DomainException.conflict(Problem.of("review.decided-already", key)));
    }
    return Optional.of(
        turn.obstacle()
            .map(DomainException::conflict)
            .orElseGet(() -> DomainException.forbidden(Problem.of("review.not-your-turn", key))));
  }
}
