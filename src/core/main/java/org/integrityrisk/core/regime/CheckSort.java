package org.integrityrisk.core.regime;

import org.integrityrisk.core.text.Coded;

/**
 * What sort of check a regime's kind of check is. The sort decides what is recorded besides the
 * findings: questionnaires are counted, visits named, files numbered, spot checks drawn by lot.
 */
public enum CheckSort implements Coded {
  /** A department or person checks its own work (自查). */
  SELF("self"),
  /** A superior checks those below (上级检查). */
  SUPERIOR("superior"),
  /** One matter is looked at everywhere (专项检查). */
  SPECIAL("special"),
  /** Some points are looked at, drawn by lot (抽查). */
  SPOT("spot"),
  /** Made without notice (明查暗访). */
  UNANNOUNCED("unannounced"),
  /** Those concerned by a closed case are asked (案后回访). */
  REVISIT("revisit"),
  /** The documents of closed cases are read (案件文书审查). */
  FILE_REVIEW("file-review"),
  /** Questionnaires are sent out and counted (问卷调查). */
  QUESTIONNAIRE("questionnaire"),
  /** Those who are served are visited (回访). */
  RETURN_VISIT("return-visit"),
  /** What was gathered is sorted for signs (筛查). */
  SCREENING("screening"),
  /** People from inside or outside give their judgement (评议). */
  APPRAISAL("appraisal");

  private final String code;

  CheckSort(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether the points to look at are drawn by lot as a rule. */
  public boolean isByLot() {
    return this == SPOT || this == REVISIT;
  }
}
