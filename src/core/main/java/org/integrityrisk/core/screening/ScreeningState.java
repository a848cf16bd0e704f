package org.integrityrisk.core.screening;

import org.integrityrisk.core.text.Coded;

/** How far a screening is. */
public enum ScreeningState implements Coded {
  /** The officer decides on what was found. */
  OPEN("open"),
  /** The report was handed over. */
  CLOSED("closed");

  private final String code;

  ScreeningState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
