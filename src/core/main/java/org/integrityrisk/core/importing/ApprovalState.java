package org.integrityrisk.core.importing;

import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.text.Coded;

/** What a file can say about the state of a point that it brings in. */
enum ApprovalState implements Coded {
  DRAFT(RiskState.DRAFT),
  IN_FORCE(RiskState.IN_FORCE);

  private final String code;

  ApprovalState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
