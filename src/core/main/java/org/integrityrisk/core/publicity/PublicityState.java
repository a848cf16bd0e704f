package org.integrityrisk.core.publicity;

import org.integrityrisk.core.text.Coded;

/** How far a publicity is. The order is the order in which lists show them. */
public enum PublicityState implements Coded {
  /** Its days have come, and not yet gone. */
  RUNNING("running"),
  /** Its days are over, and not every point has a result. */
  OVER("over"),
  /** Its first day is still to come. */
  PLANNED("planned"),
  /** Every point has a result. */
  CONCLUDED("concluded");

  private final String code;

  PublicityState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
