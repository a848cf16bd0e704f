package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.register.PointRow;
import org.integrityrisk.core.risk.ContentHash;
import org.integrityrisk.core.risk.RiskField;

/**
 * Writes what the register said of each point, and from when until when: in the same transaction as
 * the row itself, and only when one of these columns has changed. Whoever writes a point's row
 * first holds it, so that two nodes follow each other here, too.
 */
final class PointHistory {

  /** The end of what holds now. */
  static final long OPEN = Long.MAX_VALUE;

  private static final Map<String, Function<PointRow, String>> COLUMNS =
      Map.of(
          "ISSUE_KEY", PointRow::key,
          "PROJECT_KEY", PointRow::project,
          "LEVEL_CODE", PointRow::level,
          "STATE", PointRow::state,
          "UNIT_CODE", row -> row.content().unit(),
          "DEPARTMENT", row -> row.content().department(),
          "CATEGORY", row -> row.content().get(RiskField.CATEGORY),
          "CYCLE", row -> row.content().get(RiskField.CYCLE),
          "CONTENT_HASH", row -> ContentHash.of(row.content()));

  private static final List<String> NAMES = COLUMNS.keySet().stream().sorted().toList();

  private static final String CLOSE =
      "update @POINT_HISTORY set [VALID_UNTIL] = ? where [ISSUE_ID] = ? and [VALID_UNTIL] = ?";

  private static final Table<Entry> ENTRIES = table();

  /** What the register says of a point from a moment on. */
  private record Entry(PointRow row, Instant from) {}

  private PointHistory() {}

  private static Table<Entry> table() {
    Table<Entry> table =
        Table.<Entry>named("POINT_HISTORY")
            .key("ISSUE_ID", entry -> entry.row().id())
            .column("VALID_FROM", Entry::from)
            .column("VALID_UNTIL", entry -> OPEN);
    NAMES.forEach(name -> table.column(name, entry -> COLUMNS.get(name).apply(entry.row())));
    return table;
  }

  /** Begins with points that were filed just now. */
  static void begin(SqlSession session, List<PointRow> rows) throws SQLException {
    ENTRIES.insertAll(session, rows.stream().map(PointHistory::first).toList());
  }

  /** A point that is not known here yet has said so at least since it was changed last. */
  private static Entry first(PointRow row) {
    return new Entry(row, row.updated());
  }

  /**
   * Follows the rows where they say something else than before.
   *
   * @param rows at most some hundred
   */
  static void follow(SqlSession session, List<PointRow> rows, Instant now) throws SQLException {
    Map<String, List<String>> held = held(session, rows);
    List<List<Object>> ended = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    for (PointRow row : rows) {
      if (!held.containsKey(row.id())) {
        entries.add(first(row));
      } else if (!held.get(row.id()).equals(texts(row))) {
        ended.add(List.of(now.toEpochMilli(), row.id(), OPEN));
        entries.add(new Entry(row, now));
      }
    }
    session.batch(CLOSE, ended);
    ENTRIES.insertAll(session, entries);
  }

  /** Ends with a point that is gone; does nothing for any other issue. */
  static void end(SqlSession session, String issueId, Instant now) throws SQLException {
    session.update(Sql.of(CLOSE, now.toEpochMilli(), issueId, OPEN));
  }

  private static Map<String, List<String>> held(SqlSession session, List<PointRow> rows)
      throws SQLException {
    Map<String, List<String>> held = new HashMap<>();
    String columns = NAMES.stream().map(name -> "[" + name + "]").collect(Collectors.joining(", "));
    Sql open =
        Sql.of(
                "select [ISSUE_ID], " + columns + " from @POINT_HISTORY where [VALID_UNTIL] = ?",
                OPEN)
            .then("and")
            .then(Sql.in("[ISSUE_ID]", rows.stream().map(PointRow::id).toList()));
    session.list(open, row -> held.put(row.text("ISSUE_ID"), texts(row)));
    return held;
  }

  private static List<String> texts(Row row) throws SQLException {
    List<String> texts = new ArrayList<>();
    for (String name : NAMES) {
      texts.add(row.text(name));
    }
    return texts;
  }

  private static List<String> texts(PointRow row) {
    return NAMES.stream().map(name -> COLUMNS.get(name).apply(row)).toList();
  }
}
