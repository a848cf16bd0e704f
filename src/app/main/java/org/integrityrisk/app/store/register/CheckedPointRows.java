package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.inspection.CheckedPoint;
import org.integrityrisk.core.inspection.CheckedPoints;
import org.integrityrisk.core.inspection.PointChoice;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.risk.RiskState;
import org.springframework.stereotype.Component;

/** The points in force, from the register's rows. */
@Component
public class CheckedPointRows implements CheckedPoints {

  private final Database database;
  private final Organisation organisation;

  public CheckedPointRows(Database database, Organisation organisation) {
    this.database = database;
    this.organisation = organisation;
  }

  @Override
  public List<CheckedPoint> inForce(String project, PointChoice choice, int limit) {
    Sql sql = inForce(project).then(is("[DEPARTMENT]", choice.department()));
    sql = sql.then(is("[LEVEL_CODE]", choice.level()));
    if (!choice.unit().isEmpty()) {
      Collection<String> units = organisation.register().unitAndBelow(choice.unit());
      sql = sql.then("and").then(Sql.in("[UNIT_CODE]", units));
    }
    return list(sql.then("order by [ID]").then(Sql.PAGE, 0, limit));
  }

  @Override
  public List<CheckedPoint> inForce(String project, Collection<String> keys) {
    return keys.isEmpty()
        ? List.of()
        : list(
            inForce(project).then("and").then(Sql.in("[ISSUE_KEY]", keys)).then("order by [ID]"));
  }

  private static Sql inForce(String project) {
    return Sql.of(
        "select * from @RISK_ROW where [PROJECT_KEY] = ? and [STATE] = ?",
        project,
        RiskState.IN_FORCE);
  }

  private static Sql is(String column, String code) {
    return code.isEmpty() ? Sql.NONE : Sql.of("and " + column + " = ?", code);
  }

  private List<CheckedPoint> list(Sql sql) {
    return database.read(session -> session.list(sql, CheckedPointRows::point));
  }

  private static CheckedPoint point(Row row) throws SQLException {
    return new CheckedPoint(
        row.text("ISSUE_ID"),
        row.text("ISSUE_KEY"),
        row.text("TITLE"),
        row.text("UNIT_CODE"),
        row.text("DEPARTMENT"),
        row.text("POST"),
        row.text("LEVEL_CODE"),
        row.text("CATEGORY"),
        row.text("KIND"),
        row.count("MEASURES_IN_FORCE") > 0);
  }
}
