package org.integrityrisk.core.holding;

import org.integrityrisk.core.text.Coded;

/** Whether something of an item is there. */
public enum HoldingState implements Coded {
  IN_STOCK("in-stock"),
  GONE("gone");

  private final String code;

  HoldingState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
