package org.integrityrisk.core.regime;

import org.integrityrisk.core.text.Coded;

/** The paper by which somebody is told to put a finding right. */
public enum RectificationForm implements Coded {
  /** Advice on a slight finding (整改建议书). */
  SUGGESTION("suggestion", NumberSeries.RECTIFICATION_SUGGESTION),
  /** An order with a deadline (整改通知书). */
  NOTICE("notice", NumberSeries.RECTIFICATION_NOTICE),
  /** A proposal that somebody changes posts or is moved away (轮岗、调离). */
  TRANSFER("transfer", NumberSeries.RECTIFICATION_TRANSFER);

  private final String code;
  private final NumberSeries series;

  RectificationForm(String code, NumberSeries series) {
    this.code = code;
    this.series = series;
  }

  @Override
  public String code() {
    return code;
  }

  /** The series in which papers of this form are numbered. */
  public NumberSeries series() {
    return series;
  }
}
