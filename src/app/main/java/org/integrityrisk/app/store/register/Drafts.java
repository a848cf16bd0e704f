package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.store.sql.Row;
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

  /** The condition that leaves these drafts out; what was returned is another kind of work. */
  static final Sql NO_DRAFT = Sql.of("and (p.[STATE] <> ? or p.[RETURNED] = 1)", RiskState.DRAFT);

  private static final String COLUMNS =
      "select p.[ISSUE_KEY], p.[TITLE], p.[LEVEL_CODE], p.[DEPARTMENT], p.[STATE], p.[STATE_SINCE]";

  private static final String OLDEST = "order by p.[STATE_SINCE], p.[ISSUE_KEY] " + Sql.PAGE;

  List<WorkItem> oldest(SqlSession session, int wanted) throws SQLException {
    return session.list(from(COLUMNS).then(OLDEST, 0, wanted), Drafts::item);
  }

  int count(SqlSession session) throws SQLException {
    return Math.toIntExact(session.number(from("select count(*) as [N]")));
  }

  private Sql from(String select) {
    return Sql.of(select + " from @RISK_ROW p where")
        .then(Sql.in("p.[PROJECT_KEY]", query.projects()))
        .then(
            "and p.[AWAITING_USER] = ? and p.[STATE] = ? and p.[RETURNED] = 0",
            query.user(),
            RiskState.DRAFT);
  }

  private static WorkItem item(Row row) throws SQLException {
    return WorklistQuery.item(row, WorkKind.DRAFT, "STATE_SINCE", Optional.empty());
  }
}
