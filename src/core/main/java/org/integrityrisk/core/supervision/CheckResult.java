package org.integrityrisk.core.supervision;

import java.util.Optional;
import org.integrityrisk.core.text.Coded;

/** What a check found. */
public enum CheckResult implements Coded {
  OK("ok"),
  FINDING("finding");

  private final String code;

  CheckResult(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The result of that code, or empty when there is none. */
  public static Optional<CheckResult> of(String code) {
    return Coded.find(CheckResult.class, code);
  }
}
