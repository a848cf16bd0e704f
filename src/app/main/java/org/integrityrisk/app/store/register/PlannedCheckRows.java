package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.util.List;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.register.PointRow;
import org.integrityrisk.core.supervision.PlannedCheck;

/** How the checks that a point needs next are written: always all of a point's at once. */
final class PlannedCheckRows {

  private record Line(PointRow point, PlannedCheck check) {}

  private static final Table<Line> CHECKS =
      Table.<Line>named("PLANNED_CHECK")
          .key("POINT_ID", line -> line.point().id())
          .key("KIND", line -> line.check().next().kind())
          .column("PROJECT_KEY", line -> line.point().project())
          .column("DUE", line -> line.check().next().due())
          .column("COUNTED_FROM", line -> line.check().next().since())
          .column("EVERY_MONTHS", line -> line.check().next().everyMonths())
          .column("AGAIN", line -> line.check().next().again())
          .column("MAKER_ROLE", line -> line.check().maker().role().code())
          .column("MAKER", line -> line.check().maker().onlyPerson())
          .column("PEOPLE", line -> PeopleColumn.of(line.check().people()));

  private PlannedCheckRows() {}

  static void replace(SqlSession session, List<PointRow> rows) throws SQLException {
    List<Line> lines =
        rows.stream()
            .flatMap(row -> row.checks().stream().map(check -> new Line(row, check)))
            .toList();
    CHECKS.replaceAll(session, rows.stream().map(PointRow::id).toList(), lines);
  }

  static void delete(SqlSession session, Sql where) throws SQLException {
    CHECKS.delete(session, where);
  }
}
