package org.integrityrisk.app.store.register;

import java.util.List;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.work.WorkQuery;

/** What filing with the superior asks of a person: points to send, replies to record. */
record FilingWork(WorkQuery query) {

  static final String SENT =
      "exists (select 1 from @FILING_POINT x join @FILING f on f.[FILING_ID] = x.[FILING_ID]"
          + " where x.[POINT_ID] = p.[ISSUE_ID] and f.[REPLIED] is null)";

  List<Sql> selects() {
    return List.of(
        points(WorkKind.FILING_SEND, WorkSelect.STEP_DUE).then("and not").then(SENT),
        points(WorkKind.FILING_REPLY, WorkSelect.NEVER).then("and").then(SENT));
  }

  private Sql points(WorkKind kind, String lastDay) {
    return Sql.of(WorkSelect.ofPoints(kind, WorkSelect.SINCE_STATE, lastDay))
        .then("from @RISK_ROW p where p.[AWAITING_STEP] = ? and", StepKind.FILING.code())
        .then(Sql.filter("p.[PROJECT_KEY]", query.projects()))
        .then("and (")
        .then(Sql.in("p.[UNIT_CODE]", query.meetingUnits()))
        .then("or")
        .then(Seats.ownTurn(query))
        .then(")");
  }
}
