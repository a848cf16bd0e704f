package org.integrityrisk.app.store.register;

import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.text.Coded;

/** Which part of the way from draft to in force points may be on. */
public enum ReviewPhase implements Coded {
  IN_FORCE("in-force", Sql.of("[STATE] = ?", RiskState.IN_FORCE)),
  UNDER_REVIEW(
      "under-review",
      Sql.of(
          "[STATE] not in (?, ?, ?, ?)",
          RiskState.DRAFT,
          RiskState.IN_FORCE,
          RiskState.RE_EXAMINATION,
          RiskState.WITHDRAWN)),
  NOT_WITHDRAWN("not-withdrawn", Sql.of("[STATE] <> ?", RiskState.WITHDRAWN));

  private final String code;
  private final Sql condition;

  ReviewPhase(String code, Sql condition) {
    this.code = code;
    this.condition = condition;
  }

  /** Its name in REST. */
  @Override
  public String code() {
    return code;
  }

  Sql condition() {
    return condition;
  }
}
