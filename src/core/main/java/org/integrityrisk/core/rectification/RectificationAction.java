package org.integrityrisk.core.rectification;

import static org.integrityrisk.core.rectification.RectificationState.CLOSED;
import static org.integrityrisk.core.rectification.RectificationState.ISSUED;
import static org.integrityrisk.core.rectification.RectificationState.REPORTED;
import static org.integrityrisk.core.rectification.RectificationState.SENT_BACK;
import static org.integrityrisk.core.rectification.RectificationState.VERIFIED;

import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.text.Coded;

/** A step that takes a rectification on, from some states to one. */
public enum RectificationAction implements Coded {
  /** The responsible one reports what was done. */
  REPORT("report", Set.of(ISSUED, SENT_BACK), REPORTED),
  /** The verifier has seen that it was done. */
  VERIFY("verify", Set.of(REPORTED), VERIFIED),
  /** The verifier says that it is not enough. */
  SEND_BACK("send-back", Set.of(REPORTED), SENT_BACK),
  /** The verifier files it. */
  CLOSE("close", Set.of(VERIFIED), CLOSED);

  private final String code;
  private final Set<RectificationState> from;
  private final RectificationState to;

  RectificationAction(String code, Set<RectificationState> from, RectificationState to) {
    this.code = code;
    this.from = from;
    this.to = to;
  }

  @Override
  public String code() {
    return code;
  }

  /** Where it leads from a state; empty when it cannot be taken there. */
  public Optional<RectificationState> after(RectificationState state) {
    return from.contains(state) ? Optional.of(to) : Optional.empty();
  }

  /** Whether it is the responsible one who takes it; all others are the verifier's. */
  boolean isOfResponsible() {
    return this == REPORT;
  }
}
