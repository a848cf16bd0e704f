package org.integrityrisk.app.workflow;

import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.LocalizedText;

/**
 * The statuses that do not depend on a regime. The steps of review chains come on top, from the
 * regimes. "In force" serves points and measures alike.
 */
public enum FixedStatus implements Coded {
  DRAFT("draft", StatusStage.NEW, "Draft", "草稿"),
  IN_FORCE("in-force", StatusStage.DONE, "In force", "已生效"),
  RE_EXAMINATION("re-examination", StatusStage.IN_PROGRESS, "Re-examination", "复核中"),
  WITHDRAWN("withdrawn", StatusStage.DONE, "Withdrawn", "已撤回"),
  PLANNED("planned", StatusStage.NEW, "Planned", "计划中"),
  INEFFECTIVE("ineffective", StatusStage.IN_PROGRESS, "Ineffective", "措施失效"),
  CLOSED("closed", StatusStage.DONE, "Closed measure", "措施终结"),
  ISSUED("issued", StatusStage.NEW, "Warning issued", "预警已发出"),
  ANSWERED("answered", StatusStage.IN_PROGRESS, "Warning answered", "预警已反馈"),
  EXAMINED("examined", StatusStage.IN_PROGRESS, "Answer accepted", "反馈已认可"),
  SUPERVISED("supervised", StatusStage.IN_PROGRESS, "Warning supervised", "预警督导中"),
  LIFTED("lifted", StatusStage.DONE, "Warning lifted", "预警已解除");

  private final String code;
  private final StatusStage stage;
  private final LocalizedText name;

  FixedStatus(String code, StatusStage stage, String en, String zh) {
    this.code = code;
    this.stage = stage;
    this.name = new LocalizedText(en, zh);
  }

  @Override
  public String code() {
    return code;
  }

  public StatusStage stage() {
    return stage;
  }

  public LocalizedText label() {
    return name;
  }
}
