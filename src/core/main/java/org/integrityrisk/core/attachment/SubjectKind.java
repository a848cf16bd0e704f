package org.integrityrisk.core.attachment;

import org.integrityrisk.core.text.Coded;

/** What files can belong to. */
public enum SubjectKind implements Coded {
  /** A check of one point; its files lie at the point. */
  CHECK("check"),
  /** The record of a check of several points; its files lie at one of the points. */
  CHECK_ROUND("check-round"),
  /** The evidence of a control measure. */
  MEASURE("measure"),
  /** The answer to a rectification; its files lie at the point. */
  RECTIFICATION("rectification");

  private final String code;

  SubjectKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
