package org.integrityrisk.acceptance.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.integrityrisk.acceptance.harness.RestUser;

/**
 * How long all quality checks take. Very many points are rows that stand in for points: the checks
 * read the register alone.
 */
final class QualityBenchmark {

  private static final Set<String> COPIED_WITH_A_NUMBER =
      Set.of("ISSUE_ID", "ISSUE_KEY", "TITLE", "TEXT_HASH", "IDENTITY_HASH");

  private QualityBenchmark() {}

  static void run(RestUser admin, Figures once, String column) {
    int checks = admin.get("quality").ok().get("checks").size();
    long start = System.nanoTime();
    admin.get("quality").ok();
    once.add("all %d quality checks".formatted(checks), column, "%.2f s", Figures.seconds(start));
  }

  /** Makes each row of the register so many rows, on a database server. */
  static void multiply(Storage storage, int times) {
    try (AppTables tables = AppTables.in(storage)) {
      tables.run(copying(tables.connection(), tables.nameOf("RISK_ROW"), times));
      tables.run("analyze @RISK_ROW");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String copying(Connection connection, String table, int times)
      throws SQLException {
    List<String> columns = new ArrayList<>();
    List<String> values = new ArrayList<>();
    try (ResultSet all = connection.getMetaData().getColumns(null, null, table, null)) {
      while (all.next()) {
        String name = all.getString("COLUMN_NAME");
        if (!name.equals("ID")) {
          columns.add("\"" + name + "\"");
          values.add(
              COPIED_WITH_A_NUMBER.contains(name)
                  ? "\"" + name + "\" || '-' || n"
                  : "\"" + name + "\"");
        }
      }
    }
    return "insert into \"%s\" (%s) select %s from \"%1$s\", generate_series(2, %d) n"
        .formatted(table, String.join(", ", columns), String.join(", ", values), times);
  }
}
