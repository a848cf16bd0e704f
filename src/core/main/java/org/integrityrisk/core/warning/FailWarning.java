package org.integrityrisk.core.warning;

import java.util.stream.Stream;
import org.integrityrisk.core.text.DomainException;

/**
 * The examiners find that what was promised was not done, or that people still complain: the warned
 * one answers again, and one failure too many takes the warning up.
 */
public final class FailWarning {

  private final HandleWarning handling;

  public FailWarning(HandleWarning handling) {
    this.handling = handling;
  }

  /**
   * Finds the correction failed.
   *
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when no answer is accepted
   */
  public Warning fail(String user, String key, String opinion) {
    return handling.take(
        user,
        key,
        WarningStep.FAIL,
        Stream.of(WarningRules.text(opinion, "opinion", "warning.opinion-required")),
        written -> written.examined(opinion.strip()));
  }
}
