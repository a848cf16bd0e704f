package org.integrityrisk.app.store.quality;

import java.time.Duration;
import java.util.List;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.quality.QualityQuestion;
import org.integrityrisk.core.regime.Vocabulary;
import org.integrityrisk.core.risk.RiskState;

/** The checks of risk points, as conditions on the register's rows {@code p}. */
record PointQuestions(QualityQuestion question) {

  private static final String FROM =
      "select p.[ISSUE_KEY] as [ITEM], p.[TITLE] as [LABEL], p.[UNIT_CODE], p.[DEPARTMENT]"
          + " from @RISK_ROW p where p.[PROJECT_KEY] = ? and";

  private static final String STANDING = "p.[STATE] <> ? and";

  private static final String UNKNOWN_POWER =
      "p.[POWER_CODE] is not null and not exists (select 1 from @POWER w"
          + " where w.[CODE] = p.[POWER_CODE]) and exists (select 1 from @POWER w"
          + " where w.[DEPARTMENT_CODE] = p.[DEPARTMENT])";

  /**
   * Texts stand in the register by their hash, so that alike ones meet in an index: also on a
   * database that has not counted its rows yet, as right after an import.
   */
  private static final String COPIED =
      "exists (select 1 from @RISK_ROW c where c.[TEXT_HASH] = p.[TEXT_HASH]"
          + " and c.[PROJECT_KEY] = ? and c.[STATE] <> ? and c.[DEPARTMENT] <> p.[DEPARTMENT])";

  private static final String TWINS =
      "select p.[ISSUE_KEY] as [ITEM], p.[TITLE] as [LABEL], p.[UNIT_CODE], p.[DEPARTMENT]"
          + " from @RISK_ROW p join (select c.[DEPARTMENT] as [PLACE], c.[TITLE] as [NAMED]"
          + " from @RISK_ROW c where c.[PROJECT_KEY] = ? and c.[STATE] <> ?"
          + " group by c.[DEPARTMENT], c.[TITLE] having count(*) > 1) t"
          + " on t.[PLACE] = p.[DEPARTMENT] and t.[NAMED] = p.[TITLE]"
          + " where p.[PROJECT_KEY] = ? and p.[STATE] <> ?";

  private static final Duration LONG = Duration.ofDays(30);

  Sql inForce(String condition, Object... parameters) {
    return of("p.[STATE] = ? and " + condition, with(RiskState.IN_FORCE, parameters));
  }

  Sql gravestWithoutMeasure() {
    return inForce(
        "p.[LEVEL_CODE] = ? and p.[MEASURES_IN_FORCE] = 0",
        question.regime().gravestLevel().code());
  }

  Sql basisRepealed() {
    return inForce(
        "exists (select 1 from @POWER_BASIS b"
            + " where b.[POWER_CODE] = p.[POWER_CODE] and b.[STATE] = ?)",
        "repealed");
  }

  Sql withoutLevel() {
    return standing("p.[LEVEL_CODE] is null");
  }

  Sql byOlderRules() {
    return standing(
        "exists (select 1 from @GRADING g where g.[POINT_ID] = p.[ISSUE_ID]"
            + " and (g.[REGIME] <> ? or g.[REGIME_VERSION] <> ?))",
        question.regime().key(),
        question.regime().version());
  }

  Sql unknownCategory() {
    return unknown("p.[CATEGORY]", question.regime().categories());
  }

  Sql unknownType() {
    return unknown("p.[RISK_TYPE]", question.regime().types());
  }

  Sql unknownPlace(String column, String table) {
    return standing(
        column
            + " is not null and not exists (select 1 from @"
            + table
            + " x where x.[CODE] = "
            + column
            + ")");
  }

  Sql unknownPower() {
    return standing(UNKNOWN_POWER);
  }

  Sql copied() {
    return standing(COPIED, question.project(), RiskState.WITHDRAWN);
  }

  Sql twins() {
    return Sql.of(
        TWINS, question.project(), RiskState.WITHDRAWN, question.project(), RiskState.WITHDRAWN);
  }

  Sql oldDrafts() {
    return of("p.[STATE] = ? and p.[STATE_SINCE] < ?", RiskState.DRAFT, longAgo());
  }

  Sql staleApprovals() {
    return standing("p.[STALE_APPROVALS] > 0");
  }

  Sql overdueReviews() {
    return of("p.[STEP_DUE] < ?", question.today().toString());
  }

  /** Bodies of several people are awaited by their unit, everybody else by name. */
  Sql withoutReviewer() {
    return of(
        "p.[AWAITING_STEP] is not null and p.[AWAITING_USER] is null and p.[AWAITING_UNIT] is null");
  }

  Sql overdueChecks() {
    return inForce("p.[NEXT_CHECK] < ?", question.today().toString());
  }

  Sql neverChecked() {
    return inForce(
        "p.[STATE_SINCE] < ? and p.[NEXT_CHECK] is not null and not exists"
            + " (select 1 from @SUPERVISION_CHECK c where c.[POINT_ID] = p.[ISSUE_ID])",
        longAgo());
  }

  private long longAgo() {
    return question.now().minus(LONG).toEpochMilli();
  }

  private Sql unknown(String column, Vocabulary<?> words) {
    List<String> codes = words.codes();
    Sql known = codes.isEmpty() ? Sql.of("1 = 0") : Sql.in(column, codes);
    return standing(column + " is not null and not (").then(known).then(")");
  }

  private Sql standing(String condition, Object... parameters) {
    return of(STANDING + " " + condition, with(RiskState.WITHDRAWN, parameters));
  }

  private Sql of(String condition, Object... parameters) {
    return Sql.of(FROM, question.project()).then(condition, parameters);
  }

  private static Object[] with(Object first, Object... others) {
    Object[] all = new Object[others.length + 1];
    all[0] = first;
    System.arraycopy(others, 0, all, 1, others.length);
    return all;
  }
}
