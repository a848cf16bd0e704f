package org.integrityrisk.app.store.screening;

import java.util.List;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.power.BasisState;
import org.integrityrisk.core.rectification.RectificationState;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.screening.RuleQuestion;
import org.integrityrisk.core.supervision.CheckResult;

/**
 * The questions of rules about risk points {@code p}: one select each, whatever the number of
 * points, with the columns that a finding has.
 */
record RuleSelect(RuleQuestion question) {

  private static final String POINT =
      "select p.[ISSUE_KEY] as [ITEM], p.[TITLE] as [LABEL], p.[UNIT_CODE], p.[DEPARTMENT],"
          + " p.[POST], p.[LEVEL_CODE], p.[ISSUE_KEY] as [POINT_KEY],";

  private static final String PLAIN = "0 as [AMOUNT], '' as [SINCE_DAY] from @RISK_ROW p";

  private static final String COUNTED =
      "k.[N] as [AMOUNT], '' as [SINCE_DAY] from @RISK_ROW p join";

  private static final String FAILED_CHECKS =
      "(select c.[POINT_ID], count(*) as [N] from @SUPERVISION_CHECK c"
          + " where c.[OUTCOME] = ? and c.[HELD] >= ? group by c.[POINT_ID]"
          + " having count(*) >= ?) k on k.[POINT_ID] = p.[ISSUE_ID]";

  private static final String LATE_RECTIFICATIONS =
      "(select r.[POINT_KEY], count(*) as [N], min(r.[DEADLINE]) as [D] from @RECTIFICATION r"
          + " where r.[PROJECT_KEY] = ? and r.[STATE] in (?, ?) and r.[DEADLINE] <= ?"
          + " group by r.[POINT_KEY]) k on k.[POINT_KEY] = p.[ISSUE_KEY]";

  private static final String INEFFECTIVE_MEASURES =
      "(select f.[POINT_KEY], count(*) as [N] from @MEASURE_POINT f"
          + " join @MEASURE_ROW m on m.[ISSUE_ID] = f.[MEASURE_ID]"
          + " where m.[PROJECT_KEY] = ? and m.[STATE] = ? group by f.[POINT_KEY]) k"
          + " on k.[POINT_KEY] = p.[ISSUE_KEY]";

  private static final String ON_REPEALED_BASIS =
      "exists (select 1 from @POWER_BASIS b"
          + " where b.[POWER_CODE] = p.[POWER_CODE] and b.[STATE] = ?)";

  /** The select of the rule. */
  Sql sql() {
    RuleQuestion q = question;
    RegisterSelect register = new RegisterSelect(q);
    return switch (q.rule().asks()) {
      case POINT_WITHOUT_MEASURE -> inForce(PLAIN).then("and p.[MEASURES_IN_FORCE] = 0");
      case CHECK_OVERDUE ->
          inForce("0 as [AMOUNT], p.[NEXT_CHECK] as [SINCE_DAY] from @RISK_ROW p")
              .then("and p.[NEXT_CHECK] <= ?", q.lateFrom().toString());
      case CHECKS_FAILED -> inForce(COUNTED + FAILED_CHECKS, failedChecks());
      case RECTIFICATION_OVERDUE -> inForce(lateRectifications(), rectifications());
      case MEASURE_INEFFECTIVE ->
          inForce(COUNTED + INEFFECTIVE_MEASURES, q.project(), MeasureState.INEFFECTIVE.code());
      case BASIS_REPEALED ->
          inForce(PLAIN).then("and " + ON_REPEALED_BASIS, BasisState.REPEALED.code());
      case POINT_RETURNED -> returned();
      case POINT_UNCHANGED ->
          inForce(PLAIN).then("and p.[UPDATED] < ?", q.sinceMoment().toEpochMilli());
      case WARNINGS_AT_POST -> register.warningsAtPosts();
      case WARNINGS_IN_DEPARTMENT -> register.warningsInDepartments();
      case POST_VACANT -> register.vacantPosts();
      case ENFORCEMENT_WITHOUT_POINT -> register.enforcementWithoutPoints();
      case TIPS_CONFIRMED -> register.confirmedTips();
    };
  }

  private Object[] failedChecks() {
    return new Object[] {
      CheckResult.FINDING.code(), question.since().toString(), question.rule().times()
    };
  }

  private static String lateRectifications() {
    return "k.[N] as [AMOUNT], k.[D] as [SINCE_DAY] from @RISK_ROW p join" + LATE_RECTIFICATIONS;
  }

  private Object[] rectifications() {
    return new Object[] {
      question.project(),
      RectificationState.ISSUED.code(),
      RectificationState.SENT_BACK.code(),
      question.lateFrom().toString()
    };
  }

  /** A point that keeps coming back is not in force. */
  private Sql returned() {
    Sql select =
        Sql.of(
            POINT
                + "p.[RETURN_COUNT] as [AMOUNT], '' as [SINCE_DAY] from @RISK_ROW p"
                + " where p.[PROJECT_KEY] = ? and p.[STATE] <> ? and p.[RETURN_COUNT] >= ?",
            question.project(),
            RiskState.WITHDRAWN,
            question.rule().times());
    return ofLevels(select);
  }

  /** Points that can be warned of. */
  private Sql inForce(String rest, Object... parameters) {
    Sql select =
        Sql.of(POINT + rest, parameters)
            .then(
                "where p.[PROJECT_KEY] = ? and p.[STATE] in (?, ?)",
                question.project(),
                RiskState.IN_FORCE,
                RiskState.RE_EXAMINATION);
    return ofLevels(select);
  }

  private Sql ofLevels(Sql select) {
    List<String> levels = question.rule().levels();
    return levels.isEmpty() ? select : select.then("and").then(Sql.in("p.[LEVEL_CODE]", levels));
  }
}
