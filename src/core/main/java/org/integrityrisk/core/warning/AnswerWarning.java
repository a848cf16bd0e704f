package org.integrityrisk.core.warning;

import java.util.stream.Stream;
import org.integrityrisk.core.text.DomainException;

/** The warned one, and nobody else, answers: what was the cause, and what is done now. */
public final class AnswerWarning {

  private final HandleWarning handling;

  public AnswerWarning(HandleWarning handling) {
    this.handling = handling;
  }

  /**
   * Answers a warning.
   *
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when no answer is awaited
   */
  public Warning answer(String user, String key, String cause, String correction) {
    return handling.take(
        user,
        key,
        WarningStep.ANSWER,
        Stream.of(
            WarningRules.text(cause, "cause", "warning.cause-required"),
            WarningRules.text(correction, "correction", "warning.correction-required")),
        written -> written.answered(cause.strip(), correction.strip()));
  }
}
