package org.integrityrisk.core.review;

import java.util.Optional;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * Whoever has the turn reviews: nobody an own point, nobody own words, nobody twice in a round. A
 * collective step is decided only by a recorded meeting, publicity and filing only by what their
 * own use cases record.
 */
final class ReviewRule implements DecisionRule {

  @Override
  public Optional<DomainException> missingRight(ReviewSituation situation) {
    String user = situation.loaded().actor().key();
    String key = situation.point().key();
    if (situation.isReviewer(user) || situation.mayBeRecorded() || runsTheWork(situation)) {
      return Optional.empty();
    }
    return Optional.of(ownProblem(situation, user).orElseGet(() -> Refusals.forbidden(key)));
  }

  private static Optional<DomainException> ownProblem(ReviewSituation situation, String user) {
    String key = situation.point().key();
    if (situation.isOwn(user)) {
      return Optional.of(DomainException.forbidden(Problem.of("review.own-point", key)));
    }
    return situation.isAuthor(user)
        ? Optional.of(DomainException.forbidden(Problem.of("review.own-words", key)))
        : Optional.empty();
  }

  @Override
  public Optional<DomainException> refusal(ReviewSituation situation, StepKind way) {
    String key = situation.point().key();
    Optional<Turn> turn = situation.turn();
    if (turn.isEmpty()) {
      return Optional.of(DomainException.conflict(Problem.of("review.step-not-in-chain", key)));
    }
    return refusalOfActor(situation, turn.get())
        .or(() -> refusalOfWay(turn.get().step().kind(), way, key));
  }

  private static Optional<DomainException> refusalOfActor(ReviewSituation situation, Turn turn) {
    return switch (turn.step().kind()) {
      case COLLECTIVE ->
          situation.mayBeRecorded()
              ? Optional.empty()
              : Optional.of(Refusals.forbidden(situation.point().key()));
      case FILING -> runsTheWork(situation) ? Optional.empty() : refusalOfPerson(situation, turn);
      case REVIEW, PUBLICITY -> refusalOfPerson(situation, turn);
    };
  }

  private static boolean runsTheWork(ReviewSituation situation) {
    return situation.loaded().rights().runsTheWorkOf(situation.point().content().unit());
  }

  private static Optional<DomainException> refusalOfWay(StepKind needed, StepKind way, String key) {
    return needed == way
        ? Optional.empty()
        : Optional.of(DomainException.conflict(wayProblem(needed, key)));
  }

  private static Problem wayProblem(StepKind needed, String key) {
    return switch (needed) {
      case REVIEW -> Problem.of("review.needs-review", key);
      case COLLECTIVE -> Problem.of("review.needs-meeting", key);
      case PUBLICITY -> Problem.of("review.needs-publicity", key);
      case FILING -> Problem.of("review.needs-filing", key);
    };
  }

  private static Optional<DomainException> refusalOfPerson(ReviewSituation situation, Turn turn) {
    String user = situation.loaded().actor().key();
    String key = situation.point().key();
    if (turn.includes(user)) {
      return Optional.empty();
    }
    Optional<DomainException> own = ownProblem(situation, user);
    if (own.isPresent()) {
      return own;
    }
    if (situation.isAside(user)) {
      return Optional.of(DomainException.forbidden(Problem.of("review.stepped-aside", key)));
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
