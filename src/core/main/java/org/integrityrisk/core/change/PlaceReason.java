package org.integrityrisk.core.change;

import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.LocalizedText;

/** Why a risk point stands where it does after its project's regime has changed. */
public enum PlaceReason implements Coded {
  NOT_UNDER_REVIEW("not-under-review", "Nobody has to decide on the point now.", "该风险点目前无需审核。"),
  STEP_KEPT(
      "step-kept",
      "The step and all before it are the same in the new chain.",
      "新审核链中本环节及之前各环节不变。"),
  STEP_GONE(
      "step-gone",
      "The new chain has no such step; the point goes on at the first one that it has not passed.",
      "新审核链没有该环节，转到第一个尚未通过的环节。"),
  STEP_BEFORE(
      "step-before",
      "The new chain has a step before it that the point has not passed.",
      "新审核链在此之前还有尚未通过的环节。"),
  ORDER_CHANGED(
      "order-changed",
      "The new chain has passed steps behind others that were not; its review starts again with its filer.",
      "新审核链的顺序不同，退回填报人重新提交审核。"),
  ALL_PASSED("all-passed", "Every step of the new chain was passed already.", "新审核链的各环节均已通过。"),
  LEVEL_MISSING(
      "level-missing",
      "Its level cannot be computed by the new rules; the filer has to complete it.",
      "按新规则无法计算等级，需由填报人补充。"),
  NO_CHAIN(
      "no-chain", "The new regime has no chain for its scope and rank.", "新制度没有适用于其层次和岗位层级的审核链。"),
  STAYS_IN_FORCE(
      "stays-in-force",
      "What was decided by the former rules stays in force until it is re-examined.",
      "按原规则生效的继续有效，直至复核。"),
  NEW_STEPS(
      "new-steps",
      "The new chain has steps that the point has not passed; it is re-examined.",
      "新审核链有尚未通过的环节，需要复核。");

  private final String code;
  private final LocalizedText text;

  PlaceReason(String code, String en, String zh) {
    this.code = code;
    this.text = new LocalizedText(en, zh);
  }

  @Override
  public String code() {
    return code;
  }

  /** The reason in words, as it stands among the opinions. */
  public LocalizedText text() {
    return text;
  }
}
