package org.integrityrisk.app.install.catalogue;

import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.LocalizedText;

/** The issue types of the app. */
public enum AppIssueType implements Coded {
  /** 廉政风险点. */
  RISK_POINT("risk-point", "Risk Point", "风险点"),
  /** 防控措施. */
  CONTROL_MEASURE("control-measure", "Control Measure", "防控措施"),
  /** 预警. */
  EARLY_WARNING("early-warning", "Early Warning", "预警");

  private final String code;
  private final LocalizedText label;

  AppIssueType(String code, String en, String zh) {
    this.code = code;
    this.label = new LocalizedText(en, zh);
  }

  @Override
  public String code() {
    return code;
  }

  public LocalizedText label() {
    return label;
  }
}
