package org.integrityrisk.app.store.register;

import org.integrityrisk.core.text.Coded;

/** What may have become of a point from one register to another. */
public enum RegisterChange implements Coded {
  /** Only the later one has it. */
  ADDED("added", "[IN_BEFORE] = 0"),
  /** Only the earlier one has it: it was withdrawn or taken away, or is not as far any more. */
  DROPPED("dropped", "[IN_AFTER] = 0"),
  /** It has another level. */
  REGRADED("regraded", "[REGRADED] = 1"),
  /** It says something else. */
  CHANGED("changed", "[CHANGED] = 1");

  private final String code;
  private final String condition;

  RegisterChange(String code, String condition) {
    this.code = code;
    this.condition = condition;
  }

  /** Its name in REST. */
  @Override
  public String code() {
    return code;
  }

  /** The condition on a pair of rows. */
  String condition() {
    return condition;
  }
}
