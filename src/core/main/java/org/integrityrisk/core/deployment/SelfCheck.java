package org.integrityrisk.core.deployment;

import org.integrityrisk.core.text.Coded;

/** What somebody concerned by a deployment has found with themselves (自查结果). */
public enum SelfCheck implements Coded {
  /** Nothing to put right. */
  CLEAN("clean"),
  /** Something was wrong and has been put right. */
  CORRECTED("corrected"),
  /** Something is wrong and still being put right. */
  FOUND("found");

  private final String code;

  SelfCheck(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
