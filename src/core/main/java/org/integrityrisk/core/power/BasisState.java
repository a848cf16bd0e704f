package org.integrityrisk.core.power;

import org.integrityrisk.core.text.Coded;

/** Whether what a power rests on still holds (立、改、废). */
public enum BasisState implements Coded {
  IN_FORCE("in-force"),
  AMENDED("amended"),
  REPEALED("repealed");

  private final String code;

  BasisState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether risk points that rest on it must be looked at again. */
  public boolean isChanged() {
    return this != IN_FORCE;
  }
}
