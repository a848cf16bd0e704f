package org.integrityrisk.core.importing;

import org.integrityrisk.core.text.Coded;

/** What a row of a file of powers is. */
public enum PowerEntry implements Coded {
  POWER("power"),
  BASIS("basis"),
  STEP("step");

  private final String code;

  PowerEntry(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
