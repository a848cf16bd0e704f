package org.integrityrisk.core.organisation;

import org.integrityrisk.core.text.Coded;

/** Rank of a post (岗位层级). */
public enum Rank implements Coded {
  LEADERSHIP("leadership"),
  MIDDLE("middle"),
  GENERAL("general");

  private final String code;

  Rank(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
