package org.integrityrisk.core.importing;

import org.integrityrisk.core.text.Coded;

/** What became of a row. */
public enum RowStatus implements Coded {
  /** Right; created only if every other row is right, and never by a dry run. */
  OK("ok"),
  CREATED("created"),
  FAILED("failed");

  private final String code;

  RowStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
