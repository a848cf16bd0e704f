package org.integrityrisk.core.organisation;

import org.integrityrisk.core.text.Coded;

/** What the register is made of. */
public enum EntryKind implements Coded {
  UNIT("unit"),
  DEPARTMENT("department"),
  POST("post"),
  BODY("body");

  private final String code;

  EntryKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
