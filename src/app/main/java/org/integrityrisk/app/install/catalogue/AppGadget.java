package org.integrityrisk.app.install.catalogue;

import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.LocalizedText;

/** The gadgets on the dashboard of a project, in the order in which they are placed. */
public enum AppGadget implements Coded {
  GRADED_SUPERVISION("graded-supervision", "Graded supervision", "分级监管"),
  OUTSTANDING_WARNINGS("outstanding-warnings", "Outstanding warnings", "未解除预警"),
  HEAT_MAP("heat-map", "Heat map", "热力图"),
  MEASURES_DUE("measures-due", "Measures due", "到期防控措施"),
  QUALITY("quality", "Quality", "质量检查"),
  MY_WORK("my-work", "My work", "我的待办"),
  TREND("trend", "Trends", "趋势");

  private final String code;
  private final LocalizedText label;

  AppGadget(String code, String en, String zh) {
    this.code = code;
    this.label = new LocalizedText(en, zh);
  }

  /** Key of the module in the plugin's descriptor. */
  @Override
  public String code() {
    return code;
  }

  public LocalizedText label() {
    return label;
  }
}
