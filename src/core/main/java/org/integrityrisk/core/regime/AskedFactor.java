package org.integrityrisk.core.regime;

import org.integrityrisk.core.text.Coded;

/**
 * The factors for whose answers a risk point has a field. Names and answers are the regime's; a
 * regime uses those it needs.
 */
public enum AskedFactor implements Coded {
  CONSEQUENCE("consequence"),
  PROBABILITY("probability"),
  HARM("harm"),
  POWER_HELD("power-held"),
  POST_CATEGORY("post-category"),
  CAUSE_KIND("cause-kind");

  private final String code;

  AskedFactor(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
