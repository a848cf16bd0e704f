package org.integrityrisk.core.paper;

import org.integrityrisk.core.text.Coded;

/** The papers that are kept as trails. */
public enum PaperKind implements Coded {
  /** 风险布控. */
  DEPLOYMENT("deployment"),
  /** 扣押、没收物品. */
  HOLDING("holding"),
  /** 传递单. */
  SLIP("slip");

  private final String code;

  PaperKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
