package org.integrityrisk.core.regime;

import org.integrityrisk.core.text.Coded;

/** How grave it is when a check finds something; the gravest first. */
public enum Severity implements Coded {
  HIGH("high"),
  MEDIUM("medium"),
  LOW("low");

  private final String code;

  Severity(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
