package org.integrityrisk.core.publicity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.review.ReviewSituation;
import org.integrityrisk.core.risk.ContentHash;
import org.integrityrisk.core.text.Problem;

/**
 * When a point that is shown can be confirmed or sent back, apart from by whom. It is confirmed as
 * it was shown, when its days are over and every comment on it is answered (Zichuan: confirmed by
 * the main leader after the comments were heard); it can be sent back at any time.
 *
 * <p>Codes of problems, all starting {@code publicity.}: {@code not-shown}, {@code
 * concluded-already}, {@code not-awaiting}, {@code not-over}, {@code unanswered}, {@code
 * content-changed}, {@code reason-required}, {@code opinion-too-long}.
 *
 * @param publicity the publicity
 * @param today the present day
 */
record ConclusionRules(Publicity publicity, LocalDate today) {

  private static final int LONGEST_OPINION = 4000;

  /** What stands in the way; empty when nothing does. */
  Optional<Problem> check(Conclusion conclusion, ReviewSituation situation) {
    return standing(situation)
        .or(() -> words(conclusion))
        .or(
            () ->
                conclusion.outcome() == Outcome.CONFIRMED
                    ? confirmation(situation)
                    : Optional.empty());
  }

  private Optional<Problem> standing(ReviewSituation situation) {
    String key = situation.point().key();
    boolean awaits = situation.step().filter(one -> one.kind() == StepKind.PUBLICITY).isPresent();
    return first(
        Problem.of("publicity.not-shown", key).at("results").when(publicity.point(key).isEmpty()),
        Problem.of("publicity.concluded-already", key)
            .at("results")
            .when(publicity.resultOf(key).isPresent()),
        Problem.of("publicity.not-awaiting", key, situation.point().state())
            .at("results")
            .when(!awaits));
  }

  private static Optional<Problem> words(Conclusion conclusion) {
    boolean silent = conclusion.outcome().decision().needsReason();
    return first(
        Problem.of("publicity.reason-required", conclusion.point())
            .at("results")
            .when(silent && conclusion.opinion().isBlank()),
        Problem.of("publicity.opinion-too-long", "" + LONGEST_OPINION)
            .at("results")
            .when(conclusion.opinion().length() > LONGEST_OPINION));
  }

  /** Why the point cannot be confirmed yet; empty when it can. */
  Optional<Problem> confirmation(ReviewSituation situation) {
    String key = situation.point().key();
    String hash = ContentHash.of(situation.point().content());
    boolean changed =
        publicity.point(key).filter(one -> one.snapshot().contentHash().equals(hash)).isEmpty();
    return first(
        Problem.of("publicity.not-over", publicity.notice().to().toString())
            .at("results")
            .when(!publicity.notice().isOver(today)),
        Problem.of("publicity.unanswered", key).at("results").when(!publicity.isAnsweredFor(key)),
        Problem.of("publicity.content-changed", key).at("results").when(changed));
  }

  @SafeVarargs
  private static Optional<Problem> first(Optional<Problem>... problems) {
    return Stream.of(problems).flatMap(Optional::stream).findFirst();
  }
}
