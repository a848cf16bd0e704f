package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.core.register.Awaiting;

/**
 * A point as a page of the register shows it: codes, whose names the page looks up.
 *
 * @param threeMajors codes of the major matters, each between commas
 * @param flagged whether it is to be re-examined, because a basis of its power has changed
 * @param measures how many measures that are not closed
 * @param measuresInForce how many measures that are in force
 * @param warnings how many warnings that are not lifted
 */
public record RegisterPoint(
    String key,
    String title,
    String level,
    String type,
    String category,
    String kind,
    String scope,
    String threeMajors,
    String state,
    String unit,
    String department,
    String post,
    String answererRole,
    String answerer,
    Awaiting awaiting,
    int returns,
    int staleApprovals,
    boolean flagged,
    Optional<LocalDate> due,
    Optional<LocalDate> nextCheck,
    int measures,
    int measuresInForce,
    int warnings,
    Instant updated) {

  static RegisterPoint read(Row row) throws SQLException {
    return new RegisterPoint(
        row.text("ISSUE_KEY"),
        row.text("TITLE"),
        row.text("LEVEL_CODE"),
        row.text("RISK_TYPE"),
        row.text("CATEGORY"),
        row.text("KIND"),
        row.text("SCOPE"),
        row.text("THREE_MAJORS"),
        row.text("STATE"),
        row.text("UNIT_CODE"),
        row.text("DEPARTMENT"),
        row.text("POST"),
        row.text("ANSWERER_ROLE"),
        row.text("ANSWERER"),
        new Awaiting(
            row.text("AWAITING_ROLE"),
            row.text("AWAITING_USER"),
            row.text("AWAITING_UNIT"),
            row.text("AWAITING_STEP")),
        row.count("RETURN_COUNT"),
        row.count("STALE_APPROVALS"),
        row.number("FLAGGED_SINCE") > 0,
        row.date("STEP_DUE"),
        row.date("NEXT_CHECK"),
        row.count("MEASURES"),
        row.count("MEASURES_IN_FORCE"),
        row.count("OPEN_WARNINGS"),
        row.moment("UPDATED"));
  }
}
