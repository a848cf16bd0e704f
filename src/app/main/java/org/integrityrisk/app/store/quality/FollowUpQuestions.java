package org.integrityrisk.app.store.quality;

import java.time.Duration;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.measure.FilingStage;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.quality.QualityQuestion;
import org.integrityrisk.core.warning.WarningState;

/** The checks of measures {@code m} and warnings {@code w}. */
record FollowUpQuestions(QualityQuestion question) {

  /** A measure belongs to the place of its first point. */
  private static final String MEASURES =
      "select m.[ISSUE_KEY] as [ITEM], m.[TITLE] as [LABEL], p.[UNIT_CODE], p.[DEPARTMENT]"
          + " from @MEASURE_ROW m left join (select f.[MEASURE_ID], min(f.[POINT_KEY]) as [FIRST_POINT]"
          + " from @MEASURE_POINT f group by f.[MEASURE_ID]) l on l.[MEASURE_ID] = m.[ISSUE_ID]"
          + " left join @RISK_ROW p on p.[ISSUE_KEY] = l.[FIRST_POINT]"
          + " where m.[PROJECT_KEY] = ? and";

  private static final String WARNINGS =
      "select w.[ISSUE_KEY] as [ITEM], w.[TITLE] as [LABEL], p.[UNIT_CODE], p.[DEPARTMENT]"
          + " from @WARNING_ROW w left join @RISK_ROW p on p.[ISSUE_KEY] = w.[POINT_KEY]"
          + " where w.[PROJECT_KEY] = ? and";

  private static final Duration LONG = Duration.ofDays(30);

  Sql overdueMeasures() {
    return measures(
        "m.[STATE] in (?, ?) and m.[DUE] < ?",
        MeasureState.PLANNED.code(),
        MeasureState.INEFFECTIVE.code(),
        question.today().toString());
  }

  Sql unrevised() {
    return measures(
        "m.[STATE] = ? and m.[UPDATED] < ?",
        MeasureState.INEFFECTIVE.code(),
        question.now().minus(LONG).toEpochMilli());
  }

  Sql withoutEvidence() {
    return measures(
        "m.[STATE] = ? and coalesce(m.[EVIDENCE_COUNT], 0) = 0", MeasureState.IN_FORCE.code());
  }

  Sql notFiled() {
    return measures(
        "m.[STATE] = ? and m.[FILING_STAGE] = ?",
        MeasureState.IN_FORCE.code(),
        FilingStage.TO_SEND.code());
  }

  Sql withoutPoint() {
    return measures("m.[STATE] <> ? and p.[ISSUE_KEY] is null", MeasureState.CLOSED.code());
  }

  Sql ofPeopleWhoLeft() {
    return measures("m.[STATE] <> ? and", MeasureState.CLOSED.code())
        .then(Sql.in("m.[RESPONSIBLE]", question.left()));
  }

  Sql overdueWarnings() {
    return warnings(
        "w.[STATE] = ? and w.[DEADLINE] < ?",
        WarningState.ISSUED.code(),
        question.today().toString());
  }

  Sql warningsOfPeopleWhoLeft() {
    return warnings("w.[STATE] <> ? and", WarningState.LIFTED.code())
        .then(Sql.in("w.[RESPONSIBLE]", question.left()));
  }

  /** Somebody has cleared the date at the host; the repair of the register notes it. */
  Sql measuresWithoutDate() {
    return measures("m.[STATE] <> ? and m.[UNDATED] = 1", MeasureState.CLOSED.code());
  }

  Sql warningsWithoutDeadline() {
    return warnings("w.[STATE] <> ? and w.[UNDATED] = 1", WarningState.LIFTED.code());
  }

  private Sql measures(String condition, Object... parameters) {
    return Sql.of(MEASURES, question.project()).then(condition, parameters);
  }

  private Sql warnings(String condition, Object... parameters) {
    return Sql.of(WARNINGS, question.project()).then(condition, parameters);
  }
}
