package org.integrityrisk.core.screening;

import org.integrityrisk.core.text.Coded;

/** What was done about a screening as a whole. */
public enum ScreeningActKind implements Coded {
  OPEN("open"),
  CLOSE("close"),
  REOPEN("reopen"),
  /** Somebody to whom the report goes has taken note of it. */
  NOTE("note");

  private final String code;

  ScreeningActKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
