package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.risk.RiskState;
import org.springframework.stereotype.Component;

/**
 * The numbers of graded supervision (分级监管): points in force by level and by who answers, in one
 * statement.
 */
@Component
public class GradedSupervision {

  private static final String COUNTS =
      "select [LEVEL_CODE], [ANSWERER_ROLE], [ANSWERER], count(*) as [IN_FORCE],"
          + " sum(case when [NEXT_CHECK] < ? then 1 else 0 end) as [OVERDUE],"
          + " sum(case when [MEASURES_IN_FORCE] = 0 then 1 else 0 end) as [MISSING]"
          + " from @RISK_ROW where [STATE] = ? and [PROJECT_KEY] = ?";

  private static final String GROUPS =
      "group by [LEVEL_CODE], [ANSWERER_ROLE], [ANSWERER]"
          + " order by [LEVEL_CODE], [ANSWERER_ROLE], [ANSWERER]";

  private final Database database;

  public GradedSupervision(Database database) {
    this.database = database;
  }

  /**
   * The points of one level that one person answers for.
   *
   * @param level code of the level, empty for points without one
   * @param role code of the office that answers, empty when there is none
   * @param user user key of the one who answers, empty when nobody holds the office
   * @param inForce how many points are in force
   * @param checksOverdue how many of them should have been checked before today
   * @param measuresMissing how many of them have no measure in force
   */
  public record Line(
      String level,
      String role,
      String user,
      long inForce,
      long checksOverdue,
      long measuresMissing) {}

  /**
   * The lines of a project.
   *
   * @param units codes of the units to look in, empty for all
   * @param today a check that was due before this day is overdue
   */
  public List<Line> lines(String project, Set<String> units, LocalDate today) {
    Sql inUnits = units.isEmpty() ? Sql.NONE : Sql.of("and").then(Sql.in("[UNIT_CODE]", units));
    Sql sql =
        Sql.of(COUNTS, today.toString(), RiskState.IN_FORCE, project).then(inUnits).then(GROUPS);
    return database.read(session -> session.list(sql, GradedSupervision::line));
  }

  private static Line line(Row row) throws SQLException {
    return new Line(
        row.text("LEVEL_CODE"),
        row.text("ANSWERER_ROLE"),
        row.text("ANSWERER"),
        row.number("IN_FORCE"),
        row.number("OVERDUE"),
        row.number("MISSING"));
  }
}
