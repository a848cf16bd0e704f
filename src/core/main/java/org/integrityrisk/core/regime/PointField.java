package org.integrityrisk.core.regime;

import org.integrityrisk.core.text.Coded;

/** The fields of a risk point that a grading rule may ask for besides the regime's own factors. */
public enum PointField implements Coded {
  SCOPE("scope"),
  KIND("kind"),
  TYPE("type"),
  CATEGORY("category"),
  RANK("rank");

  private final String code;

  PointField(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
