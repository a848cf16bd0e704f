package org.integrityrisk.core.organisation;

import org.integrityrisk.core.text.Coded;

/** A standing body of a unit: the leading group (领导小组), its office, the discipline office. */
public enum BodyKind implements Coded {
  LEADING_GROUP("leading-group"),
  LEADING_GROUP_OFFICE("leading-group-office"),
  DISCIPLINE_OFFICE("discipline-office");

  private final String code;

  BodyKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
