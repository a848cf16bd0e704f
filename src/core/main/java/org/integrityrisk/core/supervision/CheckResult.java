package org.integrityrisk.core.supervision;

import java.util.Arrays;
import java.util.Optional;

/** What a check found. */
public enum CheckResult {
  OK("ok"),
  FINDING("finding");

  private final String code;

  CheckResult(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** The result of that code, or empty when there is none. */
  public static Optional<CheckResult> of(String code) {
    return Arrays.stream(values()).filter(result -> result.code.equals(code)).findFirst();
  }
}
