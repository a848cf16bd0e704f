package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.util.Collection;
import java.util.TreeSet;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.warning.WarningState;

/**
 * How many measures and open warnings a point has, counted when they change and not when a page
 * asks.
 */
final class PointCounts {

  private static final String LINKED =
      "from @MEASURE_POINT l join @MEASURE_ROW m on m.[ISSUE_ID] = l.[MEASURE_ID]"
          + " where l.[POINT_KEY] = @RISK_ROW.[ISSUE_KEY] and ";

  private static final String COUNT =
      "update @RISK_ROW set"
          + " [MEASURES] = (select count(*) "
          + LINKED
          + "m.[STATE] <> ?),"
          + " [MEASURES_IN_FORCE] = (select count(*) "
          + LINKED
          + "m.[STATE] = ?),"
          + " [OPEN_WARNINGS] = (select count(*) from @WARNING_ROW w"
          + " where w.[POINT_KEY] = @RISK_ROW.[ISSUE_KEY] and w.[STATE] <> ?)"
          + " where";

  private PointCounts() {}

  /** Counts anew for these points; returns how many rows that were. */
  static int recount(SqlSession session, Collection<String> points) throws SQLException {
    if (points.isEmpty()) {
      return 0;
    }
    Sql counted =
        Sql.of(
            COUNT,
            MeasureState.CLOSED.code(),
            MeasureState.IN_FORCE.code(),
            WarningState.LIFTED.code());
    return session.update(counted.then(Sql.in("[ISSUE_KEY]", points)));
  }

  /** Keys of the points that the measure or warning of this id counts for at present. */
  static Collection<String> pointsOf(SqlSession session, String issueId) throws SQLException {
    Sql sql =
        Sql.of(
            "select [POINT_KEY] from @MEASURE_POINT where [MEASURE_ID] = ?"
                + " union select [POINT_KEY] from @WARNING_ROW where [ISSUE_ID] = ?",
            issueId,
            issueId);
    return new TreeSet<>(session.list(sql, row -> row.text("POINT_KEY")));
  }
}
