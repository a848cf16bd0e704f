package org.integrityrisk.core.publicity;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * The office, or the head of the department that a comment is about, answers it. An answer stands
 * as it was given.
 */
public final class AnswerComment {

  private static final int LONGEST_ANSWER = 4000;

  private final LoadPublicity load;
  private final Publicities publicities;
  private final Audit audit;
  private final Clock clock;

  public AnswerComment(LoadPublicity load, Publicities publicities, Audit audit, Clock clock) {
    this.load = load;
    this.publicities = publicities;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Keeps the answer.
   *
   * @throws DomainException NOT_FOUND, FORBIDDEN, INVALID ({@code publicity.answer-required},
   *     {@code publicity.answer-too-long}), or CONFLICT when it is answered already
   */
  public void answer(String user, String id, String commentId, String text) {
    // load
    LoadedPublicity loaded = load.forUser(user, id);
    PublicityComment comment =
        loaded.publicity().comment(commentId).orElseThrow(() -> Refusals.notFound(commentId));
    // check rights
    if (!loaded.mayAnswer(comment)) {
      throw Refusals.forbidden(commentId);
    }
    // validate
    check(text);
    // act
    CommentAnswer answer =
        new CommentAnswer(
            text.strip(),
            user,
            loaded.actor().name(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    if (!publicities.answer(commentId, answer)) {
      throw DomainException.conflict(Problem.of("publicity.answered-already"));
    }
    // audit
    audit.write(
        user,
        "publicity.answer",
        id,
        Map.of(),
        Map.of("comment", commentId, "answer", answer.text()));
  }

  private static void check(String text) {
    if (text.isBlank()) {
      throw DomainException.invalid(Problem.of("publicity.answer-required").at("text"));
    }
    if (text.length() > LONGEST_ANSWER) {
      throw DomainException.invalid(
          Problem.of("publicity.answer-too-long", "" + LONGEST_ANSWER).at("text"));
    }
  }
}
