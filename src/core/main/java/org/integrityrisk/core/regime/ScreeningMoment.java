package org.integrityrisk.core.regime;

import org.integrityrisk.core.text.Coded;

/** When a period is screened. */
public enum ScreeningMoment implements Coded {
  /** From its first day on. */
  START("start"),
  /** From the day after its last one on. */
  END("end");

  private final String code;

  ScreeningMoment(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
