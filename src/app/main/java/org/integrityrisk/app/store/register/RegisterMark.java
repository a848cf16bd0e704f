package org.integrityrisk.app.store.register;

import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.risk.MajorMatter;
import org.integrityrisk.core.risk.RiskState;

/** Something about a point that people look for, apart from the codes in its columns. */
public enum RegisterMark {
  /** In force without a measure in force. */
  MEASURE_MISSING(
      "measure", "missing", Sql.of("[STATE] = ? and [MEASURES_IN_FORCE] = 0", RiskState.IN_FORCE)),
  /** With a warning that is not lifted. */
  WARNING_OPEN("warning", "open", Sql.of("[OPEN_WARNINGS] > 0")),
  /** Returned for redo at least once. */
  RETURNED("review", "returned", Sql.of("[RETURN_COUNT] > 0")),
  /** With approvals that were given on another content. */
  STALE("review", "stale", Sql.of("[STALE_APPROVALS] > 0")),
  /** To be re-examined, because a basis of its power has changed. */
  FLAGGED("review", "flagged", Sql.of("[FLAGGED_SINCE] > 0")),
  /** About one of the three majors and one large (三重一大), whichever. */
  MAJOR("three-majors", "any", Sql.of("[THREE_MAJORS] is not null")),
  MAJOR_DECISION(MajorMatter.DECISION),
  MAJOR_APPOINTMENT(MajorMatter.APPOINTMENT),
  MAJOR_PROJECT(MajorMatter.PROJECT),
  LARGE_SUM(MajorMatter.LARGE_SUM);

  private final String parameter;
  private final String value;
  private final Sql condition;

  RegisterMark(MajorMatter matter) {
    this(
        "three-majors",
        matter.code(),
        Sql.of("[THREE_MAJORS] like ?", "%," + matter.code() + ",%"));
  }

  RegisterMark(String parameter, String value, Sql condition) {
    this.parameter = parameter;
    this.value = value;
    this.condition = condition;
  }

  /** The parameter of a call that asks for it. */
  public String parameter() {
    return parameter;
  }

  /** What that parameter says then. */
  public String value() {
    return value;
  }

  /** The condition on a row. */
  Sql condition() {
    return condition;
  }
}
