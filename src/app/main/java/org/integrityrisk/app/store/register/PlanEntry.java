package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.time.LocalDate;
import org.integrityrisk.app.store.sql.Row;

/**
 * A check of the supervision plan, with its point, by codes.
 *
 * @param pointKind code of the kind of the point
 * @param since day from which it was counted
 * @param again whether that was the day of the last such check
 * @param measured whether a measure of the point is in force
 * @param makerRole code of the office that makes it
 */
public record PlanEntry(
    String key,
    String title,
    String unit,
    String department,
    String post,
    String level,
    String category,
    String pointKind,
    String kind,
    LocalDate due,
    LocalDate since,
    int everyMonths,
    boolean again,
    boolean measured,
    String makerRole) {

  static final String COLUMNS =
      "select c.[KIND], c.[DUE], c.[COUNTED_FROM], c.[EVERY_MONTHS], c.[AGAIN], c.[MAKER_ROLE],"
          + " p.[ISSUE_KEY], p.[TITLE], p.[UNIT_CODE], p.[DEPARTMENT], p.[POST], p.[LEVEL_CODE],"
          + " p.[CATEGORY], p.[KIND] as [POINT_KIND], p.[MEASURES_IN_FORCE]";

  static PlanEntry read(Row row) throws SQLException {
    return new PlanEntry(
        row.text("ISSUE_KEY"),
        row.text("TITLE"),
        row.text("UNIT_CODE"),
        row.text("DEPARTMENT"),
        row.text("POST"),
        row.text("LEVEL_CODE"),
        row.text("CATEGORY"),
        row.text("POINT_KIND"),
        row.text("KIND"),
        LocalDate.parse(row.text("DUE")),
        LocalDate.parse(row.text("COUNTED_FROM")),
        row.count("EVERY_MONTHS"),
        row.flag("AGAIN"),
        row.count("MEASURES_IN_FORCE") > 0,
        row.text("MAKER_ROLE"));
  }
}
