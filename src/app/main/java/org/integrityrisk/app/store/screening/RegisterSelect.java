package org.integrityrisk.app.store.screening;

import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.screening.RuleQuestion;
import org.integrityrisk.core.tip.TipOutcome;

/** The questions of rules about posts, departments and units. */
record RegisterSelect(RuleQuestion question) {

  private static final String WARNED_POSTS =
      "select o.[CODE] as [ITEM], o.[NAME] as [LABEL], d.[UNIT_CODE],"
          + " o.[DEPARTMENT_CODE] as [DEPARTMENT], o.[CODE] as [POST], '' as [LEVEL_CODE],"
          + " max(w.[POINT_KEY]) as [POINT_KEY], count(*) as [AMOUNT], '' as [SINCE_DAY]"
          + " from @WARNING_ROW w join @RISK_ROW p on p.[ISSUE_KEY] = w.[POINT_KEY]"
          + " join @POST o on o.[CODE] = p.[POST]"
          + " join @DEPARTMENT d on d.[CODE] = o.[DEPARTMENT_CODE]"
          + " where w.[PROJECT_KEY] = ? and w.[ISSUED] >= ?"
          + " group by o.[CODE], o.[NAME], d.[UNIT_CODE], o.[DEPARTMENT_CODE]"
          + " having count(*) >= ?";

  private static final String WARNED_DEPARTMENTS =
      "select d.[CODE] as [ITEM], d.[NAME] as [LABEL], d.[UNIT_CODE], d.[CODE] as [DEPARTMENT],"
          + " '' as [POST], '' as [LEVEL_CODE],"
          + " max(w.[POINT_KEY]) as [POINT_KEY], count(*) as [AMOUNT], '' as [SINCE_DAY]"
          + " from @WARNING_ROW w join @RISK_ROW p on p.[ISSUE_KEY] = w.[POINT_KEY]"
          + " join @DEPARTMENT d on d.[CODE] = p.[DEPARTMENT]"
          + " where w.[PROJECT_KEY] = ? and w.[ISSUED] >= ?"
          + " group by d.[CODE], d.[NAME], d.[UNIT_CODE] having count(*) >= ?";

  private static final String VACANT =
      "select o.[CODE] as [ITEM], o.[NAME] as [LABEL], d.[UNIT_CODE],"
          + " o.[DEPARTMENT_CODE] as [DEPARTMENT], o.[CODE] as [POST], '' as [LEVEL_CODE],"
          + " k.[FIRST_POINT] as [POINT_KEY], k.[N] as [AMOUNT], '' as [SINCE_DAY]"
          + " from @POST o join @DEPARTMENT d on d.[CODE] = o.[DEPARTMENT_CODE]"
          + " join (select p.[POST], count(*) as [N], min(p.[ISSUE_KEY]) as [FIRST_POINT]"
          + " from @RISK_ROW p where p.[PROJECT_KEY] = ? and p.[STATE] = ? group by p.[POST]) k"
          + " on k.[POST] = o.[CODE] where o.[HOLDER] is null";

  private static final String WITHOUT_POINT =
      "select d.[CODE] as [ITEM], d.[NAME] as [LABEL], d.[UNIT_CODE], d.[CODE] as [DEPARTMENT],"
          + " '' as [POST], '' as [LEVEL_CODE], '' as [POINT_KEY], 0 as [AMOUNT],"
          + " '' as [SINCE_DAY] from @DEPARTMENT d where d.[NATURE] = ?"
          + " and not exists (select 1 from @RISK_ROW p where p.[DEPARTMENT] = d.[CODE]"
          + " and p.[PROJECT_KEY] = ? and p.[STATE] <> ?)";

  private static final String TIPS =
      "select u.[CODE] as [ITEM], u.[NAME] as [LABEL], u.[CODE] as [UNIT_CODE],"
          + " '' as [DEPARTMENT], '' as [POST], '' as [LEVEL_CODE], '' as [POINT_KEY],"
          + " count(*) as [AMOUNT], '' as [SINCE_DAY] from @TIP t"
          + " join @UNIT u on u.[CODE] = t.[UNIT_CODE]"
          + " where t.[PROJECT_KEY] = ? and t.[OUTCOME] = ? and t.[CLOSED] >= ?"
          + " group by u.[CODE], u.[NAME] having count(*) >= ?";

  Sql warningsAtPosts() {
    return Sql.of(WARNED_POSTS, question.project(), since(), question.rule().times());
  }

  Sql warningsInDepartments() {
    return Sql.of(WARNED_DEPARTMENTS, question.project(), since(), question.rule().times());
  }

  Sql vacantPosts() {
    return Sql.of(VACANT, question.project(), RiskState.IN_FORCE);
  }

  Sql enforcementWithoutPoints() {
    return Sql.of(
        WITHOUT_POINT, DepartmentKind.ENFORCEMENT.code(), question.project(), RiskState.WITHDRAWN);
  }

  Sql confirmedTips() {
    return Sql.of(
        TIPS,
        question.project(),
        TipOutcome.WARNING.code(),
        question.since().toString(),
        question.rule().times());
  }

  private long since() {
    return question.sinceMoment().toEpochMilli();
  }
}
