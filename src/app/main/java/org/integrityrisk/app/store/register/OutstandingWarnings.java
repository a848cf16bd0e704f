package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.warning.WarningState;
import org.springframework.stereotype.Component;

/**
 * Warnings that are not lifted yet: counted by colour, and the most pressing ones, in two
 * statements.
 */
@Component
public class OutstandingWarnings {

  private static final UnitsOfPoints WARNINGS =
      new UnitsOfPoints("@WARNING_ROW w", "p.[ISSUE_KEY] = w.[POINT_KEY]");

  private static final String OPEN = " where w.[PROJECT_KEY] = ? and w.[STATE] <> ?";

  /** Looked up for the few that are listed. */
  private static final String PLACE =
      " (select max(q.[UNIT_CODE]) from @RISK_ROW q where q.[ISSUE_KEY] = w.[POINT_KEY])"
          + " as [UNIT_CODE], (select max(q.[DEPARTMENT]) from @RISK_ROW q"
          + " where q.[ISSUE_KEY] = w.[POINT_KEY]) as [DEPARTMENT],";

  private static final String OVERDUE =
      "case when w.[STATE] = ? and w.[DEADLINE] < ? then 1 else 0 end";

  private final Database database;

  public OutstandingWarnings(Database database) {
    this.database = database;
  }

  /**
   * What is outstanding.
   *
   * @param byColour counts for each colour that has any
   * @param first the most pressing ones: overdue first, then by deadline
   */
  public record Outstanding(List<Colour> byColour, List<Item> first) {}

  /**
   * Warnings of one colour.
   *
   * @param overdue how many of them wait for an answer after the deadline
   * @param escalated how many of them have climbed at least one rung
   */
  public record Colour(String code, long count, long overdue, long escalated) {}

  /**
   * One warning.
   *
   * @param point key of the risk point
   * @param unit code of the point's unit
   * @param department code of the point's department
   * @param overdue whether it waits for an answer after the deadline
   */
  public record Item(
      String key,
      String title,
      String point,
      String unit,
      String department,
      String colour,
      String state,
      String responsible,
      LocalDate deadline,
      boolean overdue,
      int escalations) {}

  /**
   * What is outstanding in a project.
   *
   * @param units codes of the units to look in, empty for all
   * @param limit the most warnings to list
   */
  public Outstanding find(String project, Set<String> units, LocalDate today, int limit) {
    Sql overdue = Sql.of(OVERDUE, WarningState.ISSUED.code(), today.toString());
    Sql from = WARNINGS.within(Sql.of(OPEN, project, WarningState.LIFTED.code()), units);
    Sql colours =
        Sql.of("select w.[COLOUR] as [CODE], count(*) as [N], sum(")
            .then(overdue)
            .then(") as [OVERDUE],")
            .then("sum(case when w.[ESCALATIONS] > 0 then 1 else 0 end) as [ESCALATED]")
            .then(from)
            .then("group by w.[COLOUR] order by w.[COLOUR]");
    Sql first =
        Sql.of("select w.*," + PLACE)
            .then(overdue)
            .then("as [OVERDUE]")
            .then(from)
            .then("order by [OVERDUE] desc, w.[DEADLINE], w.[ID]")
            .then(Sql.PAGE, 0, limit);
    return database.read(
        session ->
            new Outstanding(
                session.list(colours, OutstandingWarnings::colour),
                session.list(first, OutstandingWarnings::item)));
  }

  private static Colour colour(Row row) throws SQLException {
    return new Colour(
        row.text("CODE"), row.number("N"), row.number("OVERDUE"), row.number("ESCALATED"));
  }

  private static Item item(Row row) throws SQLException {
    return new Item(
        row.text("ISSUE_KEY"),
        row.text("TITLE"),
        row.text("POINT_KEY"),
        row.text("UNIT_CODE"),
        row.text("DEPARTMENT"),
        row.text("COLOUR"),
        row.text("STATE"),
        row.text("RESPONSIBLE"),
        LocalDate.parse(row.text("DEADLINE")),
        row.flag("OVERDUE"),
        row.count("ESCALATIONS"));
  }
}
