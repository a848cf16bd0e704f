package org.integrityrisk.core.warning;

import java.util.stream.Stream;
import org.integrityrisk.core.text.DomainException;

/** The offices lift a warning whose answer they have accepted. */
public final class LiftWarning {

  private final HandleWarning handling;

  public LiftWarning(HandleWarning handling) {
    this.handling = handling;
  }

  /**
   * Lifts a warning.
   *
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when its answer is not
   *     accepted yet
   */
  public Warning lift(String user, String key, String opinion) {
    return handling.take(
        user,
        key,
        WarningStep.LIFT,
        Stream.of(WarningRules.text(opinion, "opinion", "warning.opinion-required")),
        written -> written.lifted(opinion.strip()));
  }
}
