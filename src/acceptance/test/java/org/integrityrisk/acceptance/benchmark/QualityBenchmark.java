package org.integrityrisk.acceptance.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.integrityrisk.acceptance.harness.RestUser;

/**
 * How long all quality checks take. Very many points are rows that stand in for points: the checks
 * read the register alone.
 */
final class QualityBenchmark {

  private static final String TABLE = "AO_%_RISK_ROW";
  private static final Set<String> COPIED_WITH_A_NUMBER =
      Set.of("ISSUE_ID", "ISSUE_KEY", "TITLE", "TEXT_HASH", "IDENTITY_HASH");

  private QualityBenchmark() {}

  static void run(RestUser admin, int points) {
    int checks = admin.get("quality").ok().get("checks").size();
    long start = System.nanoTime();
    admin.get("quality").ok();
    Benchmark.print(
        "all quality checks",
        "%.2f s (%d checks, %,d points)",
        Benchmark.seconds(start),
        checks,
        points);
  }

  /** Makes each row of the register so many rows, on PostgreSQL. */
  static void multiply(String url, int times) {
    try (Connection connection = DriverManager.getConnection(url, "postgres", "");
        Statement statement = connection.createStatement()) {
      String table = table(connection);
      statement.executeUpdate(copying(connection, table, times));
      statement.execute("analyze \"" + table + "\"");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The name of the register's table, prefix and all. */
  static String table(Connection connection) throws SQLException {
    try (ResultSet tables = connection.getMetaData().getTables(null, null, TABLE, null)) {
      tables.next();
      return tables.getString("TABLE_NAME");
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
