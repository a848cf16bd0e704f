package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.access.Sight;
import org.integrityrisk.core.power.PointOnPower;
import org.integrityrisk.core.power.PointsOnPowers;
import org.integrityrisk.core.risk.RiskState;
import org.springframework.stereotype.Component;

/** Which risk points are about a power, from the register; every question is one statement. */
@Component
public class PointsOfPowers implements PointsOnPowers {

  private static final Sql NOT_WITHDRAWN = Sql.of("and [STATE] <> ?", RiskState.WITHDRAWN);

  private final Database database;

  public PointsOfPowers(Database database) {
    this.database = database;
  }

  /**
   * A risk point on a step, as pages show it.
   *
   * @param step code of the step; empty when it is about the power as a whole
   * @param level code of its level, empty while it has none
   * @param state code of its state
   * @param flagged whether it is to be re-examined
   */
  public record Shown(
      String key, String title, String step, String level, String state, boolean flagged) {}

  @Override
  public List<PointOnPower> of(String power) {
    Sql sql =
        Sql.of("select * from @RISK_ROW where [POWER_CODE] = ?", power)
            .then(NOT_WITHDRAWN)
            .then("order by [ID]");
    return database.read(session -> session.list(sql, PointsOfPowers::point));
  }

  /** The points in sight that are about a power, oldest first. */
  public List<Shown> shown(Sight seen, String power) {
    Sql sql =
        Sql.of(
                "select * from @RISK_ROW where [POWER_CODE] = ? and [PROJECT_KEY] = ?",
                power,
                seen.project())
            .then(ofUnits(seen))
            .then(NOT_WITHDRAWN)
            .then("order by [ID]");
    return database.read(session -> session.list(sql, PointsOfPowers::shown));
  }

  /** How many points in sight are about each power; powers without any are absent. */
  public Map<String, Long> counts(Sight seen) {
    Sql sql =
        Sql.of(
                "select [POWER_CODE], count(*) as [N] from @RISK_ROW"
                    + " where [PROJECT_KEY] = ? and [POWER_CODE] is not null",
                seen.project())
            .then(ofUnits(seen))
            .then(NOT_WITHDRAWN)
            .then("group by [POWER_CODE]");
    Map<String, Long> counts = new LinkedHashMap<>();
    database
        .read(
            session -> session.list(sql, row -> Map.entry(row.text("POWER_CODE"), row.number("N"))))
        .forEach(one -> counts.put(one.getKey(), one.getValue()));
    return counts;
  }

  private static Sql ofUnits(Sight seen) {
    return seen.whole() ? Sql.NONE : Sql.of("and").then(Sql.in("[UNIT_CODE]", seen.units()));
  }

  private static PointOnPower point(Row row) throws SQLException {
    return new PointOnPower(
        row.text("ISSUE_ID"), row.text("ISSUE_KEY"), row.text("FLOW_STEP"), row.text("STATE"));
  }

  private static Shown shown(Row row) throws SQLException {
    return new Shown(
        row.text("ISSUE_KEY"),
        row.text("TITLE"),
        row.text("FLOW_STEP"),
        row.text("LEVEL_CODE"),
        row.text("STATE"),
        row.number("FLAGGED_SINCE") > 0);
  }
}
