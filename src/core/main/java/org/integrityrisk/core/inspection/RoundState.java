package org.integrityrisk.core.inspection;

import org.integrityrisk.core.text.Coded;

/** How far a check of several points is. */
public enum RoundState implements Coded {
  PLANNED("planned"),
  MADE("made"),
  /** It will not be made. */
  DROPPED("dropped");

  private final String code;

  RoundState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
