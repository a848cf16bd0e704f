package org.integrityrisk.core.review;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.text.Coded;

/** What a person can decide about a risk point. Each is a transition of the workflow. */
public enum Decision implements Coded {
  SUBMIT("submit", false),
  PASS("pass", false),
  RETURN("return", true),
  WITHDRAW("withdraw", true),
  RE_EXAMINE("re-examine", true);

  /** What a reviewer or a meeting can decide. */
  public static final List<Decision> REVIEWS = List.of(PASS, RETURN);

  private final String code;
  private final boolean reasoned;

  Decision(String code, boolean reasoned) {
    this.code = code;
    this.reasoned = reasoned;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether the decision stands only with a reason. */
  public boolean needsReason() {
    return reasoned;
  }

  /** The decision of that code, or empty when there is none. */
  public static Optional<Decision> of(String code) {
    return Coded.find(Decision.class, code);
  }
}
