package org.integrityrisk.core.regime;

import org.integrityrisk.core.text.Coded;

/** What is done at a step of a review chain. */
public enum StepKind implements Coded {
  /** One person, or any member of a body, passes or returns the point. */
  REVIEW("review"),
  /** A recorded meeting of a body passes or returns it. */
  COLLECTIVE("collective"),
  /** The point is shown for comments (公示), then confirmed or sent back. */
  PUBLICITY("publicity"),
  /** The point is handed to a superior for the record (备案). */
  FILING("filing");

  private final String code;

  StepKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether one person judges the point there; a filing is recorded, whoever does it. */
  public boolean isJudgedByOne() {
    return this == REVIEW || this == PUBLICITY;
  }

  /** Whether somebody decides on the point there. */
  public boolean isDecision() {
    return this == REVIEW || this == COLLECTIVE;
  }
}
