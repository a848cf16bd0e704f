package org.integrityrisk.app.store.register;

import java.util.List;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.work.WorkQuery;

/** What publicity asks of a person: points to show, comments to answer, points to confirm. */
record PublicityWork(WorkQuery query) {

  static final String WITHOUT_RESULT =
      "not exists (select 1 from @PUBLICITY_RESULT r"
          + " where r.[PUBLICITY_ID] = x.[PUBLICITY_ID] and r.[POINT_KEY] = x.[POINT_KEY])";
  private static final String NOT_SHOWN =
      "and not exists (select 1 from @PUBLICITY_POINT x"
          + " where x.[POINT_ID] = p.[ISSUE_ID] and "
          + WITHOUT_RESULT
          + ")";
  private static final String POINTS =
      select(WorkKind.PUBLICITY_OPEN) + " from @RISK_ROW p where p.[AWAITING_STEP] = ? and";
  private static final String SHOWN =
      select(WorkKind.PUBLICITY_CONFIRM)
          + " from @RISK_ROW p join @PUBLICITY_POINT x on x.[POINT_ID] = p.[ISSUE_ID]"
          + " join @PUBLICITY b on b.[PUBLICITY_ID] = x.[PUBLICITY_ID]"
          + " where p.[AWAITING_STEP] = ? and b.[TO_DAY] < ? and "
          + WITHOUT_RESULT
          + " and not exists (select 1 from @PUBLICITY_COMMENT c"
          + " where c.[PUBLICITY_ID] = x.[PUBLICITY_ID] and c.[ANSWERED] is null"
          + " and (c.[POINT_KEY] is null or c.[POINT_KEY] = x.[POINT_KEY])) and";

  /**
   * A comment on the whole stands at the first point that is shown and still there. It is to be
   * answered while the point is shown, so that it can be confirmed when its days are over.
   */
  private static final String COMMENTS =
      WorkSelect.ofPoints(WorkKind.PUBLICITY_ANSWER, "c.[GIVEN]", "b.[TO_DAY]")
          + " from @PUBLICITY_COMMENT c"
          + " join @PUBLICITY b on b.[PUBLICITY_ID] = c.[PUBLICITY_ID]"
          + " join @PUBLICITY_POINT x on x.[PUBLICITY_ID] = c.[PUBLICITY_ID]"
          + " and (x.[POINT_KEY] = c.[POINT_KEY]"
          + " or c.[POINT_KEY] is null and x.[POSITION] = (select min(y.[POSITION])"
          + " from @PUBLICITY_POINT y join @RISK_ROW q on q.[ISSUE_ID] = y.[POINT_ID]"
          + " where y.[PUBLICITY_ID] = c.[PUBLICITY_ID]))"
          + " join @RISK_ROW p on p.[ISSUE_ID] = x.[POINT_ID]"
          + " where c.[ANSWERED] is null and";

  private static final String HEADED =
      "or c.[POINT_KEY] is not null and x.[DEPARTMENT] in"
          + " (select d.[CODE] from @DEPARTMENT d where d.[HEAD] = ?))";

  List<Sql> selects() {
    return List.of(toShow(), toConfirm(), toAnswer());
  }

  private Sql toShow() {
    return Sql.of(POINTS, StepKind.PUBLICITY.code())
        .then(Sql.filter("p.[PROJECT_KEY]", query.projects()))
        .then("and")
        .then(Sql.filter("p.[UNIT_CODE]", query.meetingUnits()))
        .then(NOT_SHOWN);
  }

  private Sql toConfirm() {
    return Sql.of(SHOWN, StepKind.PUBLICITY.code(), query.today().toString())
        .then(Sql.filter("p.[PROJECT_KEY]", query.projects()))
        .then("and")
        .then(Seats.ownTurn(query));
  }

  private Sql toAnswer() {
    return Sql.of(COMMENTS)
        .then(Sql.in("b.[PROJECT_KEY]", query.projects()))
        .then("and (")
        .then(Sql.in("b.[UNIT_CODE]", query.meetingUnits()))
        .then(HEADED, query.user());
  }

  private static String select(WorkKind kind) {
    return WorkSelect.ofPoints(kind, WorkSelect.SINCE_STATE, WorkSelect.STEP_DUE);
  }
}
