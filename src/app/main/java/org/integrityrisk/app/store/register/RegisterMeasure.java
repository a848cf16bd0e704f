package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.integrityrisk.app.store.sql.Row;

/**
 * A measure as a list shows it: codes, whose names the page looks up.
 *
 * @param id the host's lasting id
 * @param version number of the version of its text that holds
 * @param returns how often it was sent back for revision
 * @param effectiveness how it was judged last, empty when it was not
 * @param evidence how many pieces of evidence there are
 * @param filing how far it is in review and filing, empty when nothing is asked
 * @param points the points it is against
 */
public record RegisterMeasure(
    String id,
    String key,
    String title,
    String stage,
    String responsible,
    LocalDate due,
    String state,
    int version,
    int returns,
    String effectiveness,
    int evidence,
    String filing,
    List<Point> points) {

  /** A point that a measure is against. */
  public record Point(String key, String title, String level, String department) {}

  public RegisterMeasure {
    points = List.copyOf(points);
  }

  static RegisterMeasure read(Row row) throws SQLException {
    return new RegisterMeasure(
        row.text("ISSUE_ID"),
        row.text("ISSUE_KEY"),
        row.text("TITLE"),
        row.text("STAGE"),
        row.text("RESPONSIBLE"),
        LocalDate.parse(row.text("DUE")),
        row.text("STATE"),
        Math.max(1, row.count("VERSION_NUMBER")),
        row.count("RETURN_COUNT"),
        row.text("EFFECTIVENESS"),
        row.count("EVIDENCE_COUNT"),
        row.text("FILING_STAGE"),
        List.of());
  }

  RegisterMeasure against(List<Point> some) {
    return new RegisterMeasure(
        id,
        key,
        title,
        stage,
        responsible,
        due,
        state,
        version,
        returns,
        effectiveness,
        evidence,
        filing,
        some);
  }
}
