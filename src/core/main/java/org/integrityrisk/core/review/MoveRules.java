package org.integrityrisk.core.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.risk.ContentRules;
import org.integrityrisk.core.risk.GradeContent;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.text.Problem;

/**
 * What a move must say, apart from who makes it.
 *
 * <p>Codes of problems, all starting {@code review.}: {@code reason-required}, {@code
 * opinion-too-long}, {@code level-unknown}, {@code needed-for-level}, {@code level-unchanged},
 * {@code level-reason-required}, {@code level-not-here}, {@code no-chain}, and those of {@link
 * StepHolders} when a point that is submitted would reach nobody; also those of {@link
 * ContentRules}.
 */
final class MoveRules {

  private MoveRules() {}

  /** Everything that is wrong with what the move itself says. */
  static List<Problem> checkWords(ReviewSituation situation, Move move) {
    return Stream.concat(
            textProblems(move),
            move.overruling().stream().flatMap(own -> overrulingProblems(situation, move, own)))
        .toList();
  }

  /** Everything in the point that stands in the way of the move. */
  static List<Problem> checkPoint(ReviewSituation situation, Move move) {
    Optional<Problem> same = move.isOwn() ? sameLevel(situation, move) : Optional.empty();
    return Stream.concat(same.stream(), submissionProblems(situation, move)).toList();
  }

  /**
   * That the move sets the level that the point has. What a meeting has decided is asked only when
   * it is recorded: from then on the point may have come to the level by the meeting itself, before
   * a crash.
   */
  static Optional<Problem> sameLevel(ReviewSituation situation, Move move) {
    return move.overruling()
        .filter(own -> own.level().equals(situation.point().level()))
        .map(own -> Problem.of("review.level-unchanged", own.level()).at("level"));
  }

  private static Stream<Problem> textProblems(Move move) {
    return textProblems(move.decision().needsReason(), move.text());
  }

  static Stream<Problem> textProblems(boolean needed, String text) {
    if (needed && text.isBlank()) {
      return Stream.of(Problem.of("review.reason-required").at("opinion"));
    }
    return text.length() > Move.LONGEST_TEXT
        ? Stream.of(
            Problem.of("review.opinion-too-long", Integer.toString(Move.LONGEST_TEXT))
                .at("opinion"))
        : Stream.of();
  }

  private static Stream<Problem> overrulingProblems(
      ReviewSituation situation, Move move, Overruling own) {
    return Stream.of(levelProblem(situation, move, own.level()), levelReasonProblem(own))
        .flatMap(Optional::stream);
  }

  private static Optional<Problem> levelProblem(
      ReviewSituation situation, Move move, String level) {
    if (move.decision() != Decision.PASS || !move.way().isDecision()) {
      return Optional.of(Problem.of("review.level-not-here").at("level"));
    }
    return situation.loaded().regime().levels().has(level)
        ? Optional.empty()
        : Optional.of(Problem.of("review.level-unknown", level).at("level"));
  }

  private static Optional<Problem> levelReasonProblem(Overruling overruling) {
    if (overruling.reason().isBlank()) {
      return Optional.of(Problem.of("review.level-reason-required").at("levelReason"));
    }
    return textProblems(false, overruling.reason())
        .findFirst()
        .map(problem -> problem.at("levelReason"));
  }

  private static Stream<Problem> submissionProblems(ReviewSituation situation, Move move) {
    if (move.decision() != Decision.SUBMIT) {
      return Stream.of();
    }
    LoadedPoint loaded = situation.loaded();
    List<Problem> problems =
        new ContentRules(loaded.regime(), loaded.register()).check(situation.point().content());
    if (!problems.isEmpty()) {
      return problems.stream();
    }
    List<Problem> ungraded = levelMissing(loaded);
    return ungraded.isEmpty() ? routeProblem(situation, move.actor()).stream() : ungraded.stream();
  }

  /** Without a level nobody would answer for the point once it is in force. */
  private static List<Problem> levelMissing(LoadedPoint loaded) {
    return new GradeContent(loaded.regime(), loaded.register())
        .propose(loaded.point().content()).missing().stream()
            .map(MoveRules::neededForLevel)
            .toList();
  }

  private static Problem neededForLevel(String input) {
    String field = RiskField.asked(input).map(RiskField::code).orElse(input);
    return Problem.of("review.needed-for-level", field).at(field);
  }

  /** A point that nobody could review must not be submitted. */
  static Optional<Problem> routeProblem(ReviewSituation situation, String submitter) {
    Optional<Turn> first = situation.firstTurnAfter(submitter);
    return first.isPresent()
        ? first.get().obstacle()
        : Optional.of(
            Problem.of("review.no-chain", situation.point().content().scope()).at("scope"));
  }
}
