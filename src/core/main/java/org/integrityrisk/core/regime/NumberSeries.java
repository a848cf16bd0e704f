package org.integrityrisk.core.regime;

import org.integrityrisk.core.text.Coded;

/** A kind of paper that is numbered in order. */
public enum NumberSeries implements Coded {
  /** Notice of an early warning (预警通知书). */
  WARNING_NOTICE("warning-notice"),
  /** Suggestion to rectify (整改建议书). */
  RECTIFICATION_SUGGESTION("rectification-suggestion"),
  /** Notice to rectify (整改通知书). */
  RECTIFICATION_NOTICE("rectification-notice"),
  /** Proposal that somebody changes posts or is moved away (轮岗、调离建议). */
  RECTIFICATION_TRANSFER("rectification-transfer"),
  /** Control deployment (风险布控). */
  DEPLOYMENT("deployment"),
  /** Bulletin on what checks have found (通报). */
  BULLETIN("bulletin");

  private final String code;

  NumberSeries(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
