package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.springframework.stereotype.Component;

/** The checks that were made in a period, each with its point. */
@Component
public class MadeChecks {

  private static final String CHECKS =
      "select c.[CHECK_ID], c.[KIND], c.[HELD], c.[OUTCOME], c.[FINDINGS], c.[USER_NAME],"
          + " p.[ISSUE_KEY], p.[TITLE], p.[UNIT_CODE], p.[DEPARTMENT], p.[LEVEL_CODE]"
          + " from @SUPERVISION_CHECK c join @RISK_ROW p on p.[ISSUE_ID] = c.[POINT_ID]"
          + " where p.[PROJECT_KEY] = ? and c.[HELD] >= ? and c.[HELD] <= ?"
          + " order by c.[HELD], c.[ID]";

  private final Database database;

  public MadeChecks(Database database) {
    this.database = database;
  }

  /**
   * A check that was made.
   *
   * @param id id of the check
   * @param kind code of the kind of check
   * @param outcome code of the result
   * @param recorder name of the one who recorded it
   * @param key key of the point
   */
  public record Line(
      String id,
      String kind,
      LocalDate held,
      String outcome,
      String findings,
      String recorder,
      String key,
      String title,
      String unit,
      String department,
      String level) {}

  /** Those of a project and a period, by day. */
  public List<Line> in(String project, LocalDate from, LocalDate to) {
    Sql sql = Sql.of(CHECKS, project, from.toString(), to.toString());
    return database.read(session -> session.list(sql, MadeChecks::line));
  }

  private static Line line(Row row) throws SQLException {
    return new Line(
        row.text("CHECK_ID"),
        row.text("KIND"),
        LocalDate.parse(row.text("HELD")),
        row.text("OUTCOME"),
        row.text("FINDINGS"),
        row.text("USER_NAME"),
        row.text("ISSUE_KEY"),
        row.text("TITLE"),
        row.text("UNIT_CODE"),
        row.text("DEPARTMENT"),
        row.text("LEVEL_CODE"));
  }
}
