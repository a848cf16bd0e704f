package org.integrityrisk.core.rectification;

import org.integrityrisk.core.text.Coded;

/** How far a rectification is. */
public enum RectificationState implements Coded {
  /** It went out and awaits the report of what was done. */
  ISSUED("issued"),
  /** What was done was reported and awaits verification. */
  REPORTED("reported"),
  /** It was seen to be done. */
  VERIFIED("verified"),
  /** Nothing is left to do. */
  CLOSED("closed"),
  /** What was done is not enough; another report is awaited. */
  SENT_BACK("sent-back");

  private final String code;

  RectificationState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether the responsible one is to report. */
  public boolean awaitsReport() {
    return this == ISSUED || this == SENT_BACK;
  }
}
