package org.integrityrisk.core.slip;

import org.integrityrisk.core.text.Coded;

/** Where a slip is. */
public enum SlipState implements Coded {
  /** Handed to somebody who has not confirmed to have it. */
  ON_THE_WAY("on-the-way"),
  /** Somebody has it. */
  IN_HAND("in-hand"),
  /** All is done. */
  FINISHED("finished");

  private final String code;

  SlipState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
