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
        when(publicity.point(key).isEmpty(), "not-shown", key),
        when(publicity.resultOf(key).isPresent(), "concluded-already", key),
        when(!awaits, "not-awaiting", key, situation.point().state()));
  }

  private static Optional<Problem> words(Conclusion conclusion) {
    boolean silent = conclusion.outcome().decision().needsReason();
    return first(
        when(silent && conclusion.opinion().isBlank(), "reason-required", conclusion.point()),
        when(
            conclusion.opinion().length() > LONGEST_OPINION,
            "opinion-too-long",
            "" + LONGEST_OPINION));
  }

  /** Why the point cannot be confirmed yet; empty when it can. */
  Optional<Problem> confirmation(ReviewSituation situation) {
    String key = situation.point().key();
    String hash = ContentHash.of(situation.point().content());
    boolean changed =
        publicity.point(key).filter(one -> one.snapshot().contentHash().equals(hash)).isEmpty();
    return first(
        when(!publicity.notice().isOver(today), "not-over", publicity.notice().to().toString()),
        when(!publicity.isAnsweredFor(key), "unanswered", key),
        when(changed, "content-changed", key));
  }

  @SafeVarargs
  private static Optional<Problem> first(Optional<Problem>... problems) {
    return Stream.of(problems).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Problem> when(boolean wrong, String code, String... arguments) {
    return wrong
        ? Optional.of(Problem.of("publicity." + code, arguments).at("results"))
        : Optional.empty();
  }
}
