package org.integrityrisk.core.regime;

import org.integrityrisk.core.text.Coded;

/** How the points of an assessment item count. */
public enum ScoreKind implements Coded {
  /** Reached in part or in full. */
  SCORE("score"),
  /** On top of the score. */
  BONUS("bonus"),
  /** Taken off it. */
  DEDUCTION("deduction");

  private final String code;

  ScoreKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
