package org.integrityrisk.core.publicity;

import java.util.Optional;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.text.Coded;

/** What became of a point that was shown. */
public enum Outcome implements Coded {
  /** Goes on to the next step of its chain, or into force. */
  CONFIRMED("confirmed", Decision.PASS),
  /** Goes back to the filer, for a reason. */
  SENT_BACK("sent-back", Decision.RETURN);

  private final String code;
  private final Decision decision;

  Outcome(String code, Decision decision) {
    this.code = code;
    this.decision = decision;
  }

  @Override
  public String code() {
    return code;
  }

  /** The decision of the review chain that it means. */
  public Decision decision() {
    return decision;
  }

  /** The outcome of that code, or empty when there is none. */
  public static Optional<Outcome> of(String code) {
    return Coded.find(Outcome.class, code);
  }
}
