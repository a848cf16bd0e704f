package org.integrityrisk.core.attachment;

import org.integrityrisk.core.text.Coded;

/** What files can belong to. */
public enum SubjectKind implements Coded {
  /** A check of one point; its files lie at the point. */
  CHECK("check"),
  /** The record of a check; its files lie at one of its points, if it has any. */
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
