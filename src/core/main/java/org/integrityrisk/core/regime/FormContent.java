package org.integrityrisk.core.regime;

import org.integrityrisk.core.text.Coded;

/** What a column of a paper form shows. */
public enum FormContent implements Coded {
  UNIT("unit"),
  DEPARTMENT("department"),
  PERSON("person"),
  POST("post"),
  DUTIES("duties"),
  FLOW("flow"),
  POWER("power"),
  POWER_BASIS("power-basis"),
  THREE_MAJORS("three-majors"),
  POINT("point"),
  MANIFESTATION("manifestation"),
  TYPE("type"),
  LEVEL("level"),
  POST_GRADE("post-grade"),
  MEASURES("measures"),
  RESPONSIBLE("responsible"),
  /** The opinion given at a step, with name and date. */
  OPINION("opinion"),
  /**
   * On a slip that traces business from hand to hand: who, when received, when finished, result.
   */
  HANDLER("handler"),
  RECEIVED("received"),
  FINISHED("finished"),
  RESULT("result"),
  REMARKS("remarks");

  private final String code;

  FormContent(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
