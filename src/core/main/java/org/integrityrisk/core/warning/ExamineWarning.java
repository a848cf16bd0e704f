package org.integrityrisk.core.warning;

import java.util.stream.Stream;
import org.integrityrisk.core.text.DomainException;

/**
 * The offices examine an answer: accepted, the warning can be lifted; rejected, it is answered
 * again.
 */
public final class ExamineWarning {

  private final HandleWarning handling;

  public ExamineWarning(HandleWarning handling) {
    this.handling = handling;
  }

  /**
   * Examines an answer.
   *
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when there is no answer to
   *     examine
   */
  public Warning examine(String user, String key, boolean accepted, String opinion) {
    return handling.take(
        user,
        key,
        accepted ? WarningStep.ACCEPT : WarningStep.REJECT,
        Stream.of(WarningRules.text(opinion, "opinion", "warning.opinion-required")),
        written -> written.examined(opinion.strip()));
  }
}
