package org.integrityrisk.app.store.register;

import org.integrityrisk.core.text.Coded;

/** A column of the register that holds a code: points can be filtered and counted by it. */
public enum RegisterColumn implements Coded {
  LEVEL("level", "LEVEL_CODE"),
  TYPE("type", "RISK_TYPE"),
  CATEGORY("category", "CATEGORY"),
  KIND("kind", "KIND"),
  SCOPE("scope", "SCOPE"),
  STATUS("status", "STATE"),
  DEPARTMENT("department", "DEPARTMENT"),
  POST("post", "POST");

  private final String code;
  private final String column;

  RegisterColumn(String code, String column) {
    this.code = code;
    this.column = column;
  }

  /** Its name in REST. */
  @Override
  public String code() {
    return code;
  }

  String column() {
    return column;
  }
}
