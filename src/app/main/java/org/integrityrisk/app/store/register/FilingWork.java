package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.work.WorkItem;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.work.WorkQuery;

/** What filing with the superior asks of a person: points to send, replies to record. */
record FilingWork(SqlSession session, WorkQuery query) {

  private static final String POINTS =
      "select p.*, (select count(*) from @FILING_POINT x"
          + " join @FILING f on f.[FILING_ID] = x.[FILING_ID]"
          + " where x.[POINT_ID] = p.[ISSUE_ID] and f.[REPLIED] is null) as [SENT]"
          + " from @RISK_ROW p where p.[AWAITING_STEP] = ? and";

  List<WorkItem> items() throws SQLException {
    Sql points =
        Sql.of(POINTS, StepKind.FILING.code())
            .then(Sql.in("p.[PROJECT_KEY]", query.projects()))
            .then("and (")
            .then(Sql.in("p.[UNIT_CODE]", query.meetingUnits()))
            .then("or")
            .then(Seats.ownTurn(query))
            .then(")");
    return session.list(points, FilingWork::item);
  }

  private static WorkItem item(Row row) throws SQLException {
    WorkKind kind = row.flag("SENT") ? WorkKind.FILING_REPLY : WorkKind.FILING_SEND;
    return WorklistQuery.item(row, kind, "STATE_SINCE", Optional.empty());
  }
}
