package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.core.work.InPlaceOf;
import org.integrityrisk.core.work.WorkItem;
import org.integrityrisk.core.work.WorkKind;

/**
 * The columns that every kind of work answers alike, so that all kinds can be read in one
 * statement. The point that a row is about is always {@code p}. A kind of work is a number, since
 * databases do not agree on the type of a text between quotes.
 */
final class WorkSelect {

  /** The last day of work that has none. */
  static final String NEVER = "null";

  /** The column of work that awaits since the point came into its state. */
  static final String SINCE_STATE = "p.[STATE_SINCE]";

  /** The column of the last day to act at the point's present step. */
  static final String STEP_DUE = "p.[STEP_DUE]";

  private WorkSelect() {}

  /** The beginning of a select of points. */
  static String ofPoints(WorkKind kind, String since, String lastDay) {
    return of("p", kind, since, lastDay);
  }

  /**
   * The beginning of a select.
   *
   * @param issue short name of the table whose rows stand for the issues
   * @param since the column of the moment since when it awaits the person
   * @param lastDay the column of the last day, or {@link #NEVER}
   */
  static String of(String issue, WorkKind kind, String since, String lastDay) {
    return ("select %s as [WORK], %s as [SINCE], %s as [DUE], p.[LEVEL_CODE], p.[DEPARTMENT],"
            + " p.[AWAITING_USER], %s.[ISSUE_KEY], %4$s.[TITLE], %4$s.[STATE]")
        .formatted(kind.ordinal(), since, lastDay, issue);
  }

  /** The item that a row stands for. */
  static WorkItem item(Row row, InPlaceOf inPlaceOf) throws SQLException {
    WorkKind kind = WorkKind.values()[row.count("WORK")];
    return new WorkItem(
        kind,
        row.text("ISSUE_KEY"),
        row.text("TITLE"),
        row.text("LEVEL_CODE"),
        row.text("DEPARTMENT"),
        row.text("STATE"),
        kind == WorkKind.REVIEW ? actsFor(row.text("AWAITING_USER"), inPlaceOf) : "",
        row.moment("SINCE"),
        row.date("DUE"),
        "");
  }

  private static String actsFor(String awaited, InPlaceOf inPlaceOf) {
    return inPlaceOf.people().contains(awaited) ? awaited : "";
  }
}
