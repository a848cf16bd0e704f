package org.integrityrisk.core.regime;

import org.integrityrisk.core.text.Coded;

/** What a rule of the screening does on the day on which it begins to apply. */
public enum RuleEffect implements Coded {
  /** Nothing: it speaks at the next screening. */
  NONE("none"),
  /** It proposes a warning to the office that issues warnings. */
  PROPOSES("proposes"),
  /** It issues a warning. */
  ISSUES("issues");

  private final String code;

  RuleEffect(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
