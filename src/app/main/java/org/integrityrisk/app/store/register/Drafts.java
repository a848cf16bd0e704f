package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.work.WorkItem;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.work.WorkQuery;

/**
 * A person's own drafts that nobody has seen yet. Whoever brings in a list has thousands of them,
 * so that only the oldest are read and the others counted.
 */
record Drafts(WorkQuery query) {

  private static final String COLUMNS =
      WorkSelect.ofPoints(WorkKind.DRAFT, WorkSelect.SINCE_STATE, WorkSelect.NEVER);

  /** Named as the index "drafts" is, so that it is read in its order and nothing is sorted. */
  private static final String OLDEST =
      "order by p.[AWAITING_USER], p.[RETURNED], p.[STATE_SINCE], p.[ISSUE_KEY] " + Sql.PAGE;

  List<WorkItem> oldest(SqlSession session, int wanted) throws SQLException {
    return session.list(
        from(COLUMNS).then(OLDEST, 0, wanted), row -> WorkSelect.item(row, query.inPlaceOf()));
  }

  int count(SqlSession session) throws SQLException {
    return Math.toIntExact(session.number(from("select count(*) as [N]")));
  }

  private Sql from(String select) {
    return Sql.of(select + " from @RISK_ROW p where p.[AWAITING_USER] = ?", query.user())
        .then("and p.[RETURNED] = 0 and")
        .then(Sql.filter("p.[STATE]", Set.of(RiskState.DRAFT)))
        .then("and")
        .then(Sql.filter("p.[PROJECT_KEY]", query.projects()));
  }
}
