package org.integrityrisk.app.store.quality;

import java.time.Duration;
import java.util.Collection;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.organisation.BodyKind;
import org.integrityrisk.core.quality.QualityQuestion;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.superior.FilingState;

/** The checks of the power catalogue, the organisation register, publicities and filings. */
record RegisterQuestions(QualityQuestion question) {

  private static final String POWERS =
      "select o.[CODE] as [ITEM], o.[NAME] as [LABEL], d.[UNIT_CODE], o.[DEPARTMENT_CODE] as [DEPARTMENT]"
          + " from @POWER o left join @DEPARTMENT d on d.[CODE] = o.[DEPARTMENT_CODE] where";

  private static final String POSTS =
      "select o.[CODE] as [ITEM], o.[NAME] as [LABEL], d.[UNIT_CODE], o.[DEPARTMENT_CODE] as [DEPARTMENT]"
          + " from @POST o left join @DEPARTMENT d on d.[CODE] = o.[DEPARTMENT_CODE] where";

  private static final String DEPARTMENTS =
      "select o.[CODE] as [ITEM], o.[NAME] as [LABEL], o.[UNIT_CODE], o.[CODE] as [DEPARTMENT]"
          + " from @DEPARTMENT o where";

  private static final String UNITS =
      "select o.[CODE] as [ITEM], o.[NAME] as [LABEL], o.[CODE] as [UNIT_CODE],"
          + " o.[MAIN_LEADER] as [DEPARTMENT] from @UNIT o where o.[PARENT_CODE] is null and";

  private static final String PUBLICITIES =
      "select o.[PUBLICITY_ID] as [ITEM], o.[TITLE] as [LABEL], o.[UNIT_CODE], o.[UNIT_CODE] as [DEPARTMENT]"
          + " from @PUBLICITY o where o.[PROJECT_KEY] = ? and o.[TO_DAY] < ?"
          + " and exists (select 1 from @PUBLICITY_POINT x where x.[PUBLICITY_ID] = o.[PUBLICITY_ID]"
          + " and not exists (select 1 from @PUBLICITY_RESULT r"
          + " where r.[PUBLICITY_ID] = x.[PUBLICITY_ID] and r.[POINT_KEY] = x.[POINT_KEY]))";

  private static final String FILINGS =
      "select o.[FILING_ID] as [ITEM], o.[SENDER_NUMBER] as [LABEL], p.[UNIT_CODE], p.[DEPARTMENT]"
          + " from @FILING o left join (select x.[FILING_ID], min(x.[POINT_ID]) as [FIRST_POINT]"
          + " from @FILING_POINT x group by x.[FILING_ID]) l on l.[FILING_ID] = o.[FILING_ID]"
          + " left join @RISK_ROW p on p.[ISSUE_ID] = l.[FIRST_POINT]"
          + " where o.[PROJECT_KEY] = ? and o.[STATE] = ? and o.[SENT_DAY] < ?";

  /** A delegation concerns the departments of the one who is away. */
  private static final String DELEGATIONS =
      "select o.[DELEGATION_ID] as [ITEM], o.[DELEGATE] as [LABEL], d.[UNIT_CODE], d.[CODE] as [DEPARTMENT]"
          + " from @DELEGATION o left join @DEPARTMENT d on d.[HEAD] = o.[PRINCIPAL]"
          + " where o.[ENDED] is null and o.[LAST_DAY] >= ? and";

  private static final Duration LONG = Duration.ofDays(30);

  Sql powersWithout(String table) {
    return Sql.of(
        POWERS + " not exists (select 1 from @" + table + " x where x.[POWER_CODE] = o.[CODE])");
  }

  Sql stepsWithoutLimit() {
    return Sql.of(
        POWERS
            + " exists (select 1 from @FLOW_STEP x"
            + " where x.[POWER_CODE] = o.[CODE] and x.[WORKING_DAYS] is null)");
  }

  Sql postsWithoutPoint() {
    return Sql.of(
        POSTS
            + " not exists (select 1 from @RISK_ROW x"
            + " where x.[POST] = o.[CODE] and x.[PROJECT_KEY] = ? and x.[STATE] <> ?)",
        question.project(),
        RiskState.WITHDRAWN);
  }

  Sql vacantPosts() {
    return Sql.of(POSTS + " o.[HOLDER] is null");
  }

  Sql postsOfPeopleWhoLeft() {
    return Sql.of(POSTS).then(ofPeopleWhoLeft("o.[HOLDER]"));
  }

  Sql departmentsWithoutHead() {
    return Sql.of(DEPARTMENTS + " o.[HEAD] is null");
  }

  Sql departmentsOfPeopleWhoLeft() {
    return Sql.of(DEPARTMENTS).then(ofPeopleWhoLeft("o.[HEAD]"));
  }

  Sql unitsWithoutLeader() {
    return Sql.of(UNITS + " o.[MAIN_LEADER] is null");
  }

  Sql unitsWithoutDiscipline() {
    return Sql.of(
        UNITS
            + " not exists (select 1 from @BODY_MEMBER x"
            + " where x.[UNIT_CODE] = o.[CODE] and x.[BODY_CODE] = ?)",
        BodyKind.DISCIPLINE_OFFICE.code());
  }

  Sql publicities() {
    return Sql.of(PUBLICITIES, question.project(), question.today().toString());
  }

  Sql filings() {
    return Sql.of(
        FILINGS,
        question.project(),
        FilingState.SENT.code(),
        question.today().minusDays(LONG.toDays()).toString());
  }

  Sql delegations() {
    return Sql.of(DELEGATIONS, question.today().toString()).then(ofPeopleWhoLeft("o.[DELEGATE]"));
  }

  private Sql ofPeopleWhoLeft(String column) {
    Collection<String> left = question.left();
    return Sql.in(column, left);
  }
}
