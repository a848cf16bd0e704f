package org.integrityrisk.core.review;

import java.util.Arrays;
import java.util.Optional;

/** What a person can decide about a risk point. Each is a transition of the workflow. */
public enum Decision {
  SUBMIT("submit", false),
  PASS("pass", false),
  RETURN("return", true),
  WITHDRAW("withdraw", true),
  RE_EXAMINE("re-examine", true);

  private final String code;
  private final boolean reasoned;

  Decision(String code, boolean reasoned) {
    this.code = code;
    this.reasoned = reasoned;
  }

  public String code() {
    return code;
  }

  /** Whether the decision stands only with a reason. */
  public boolean needsReason() {
    return reasoned;
  }

  /** The decision of that code, or empty when there is none. */
  public static Optional<Decision> of(String code) {
    return Arrays.stream(values()).filter(decision -> decision.code.equals(code)).findFirst();
  }
}
