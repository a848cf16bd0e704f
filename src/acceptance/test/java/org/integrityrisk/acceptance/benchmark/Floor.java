package org.integrityrisk.acceptance.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The same answers by SQL written by hand, read over JDBC into nothing: what the database alone
 * needs. Only a database server can be asked beside the sandbox.
 */
final class Floor implements AutoCloseable {
  private static final String OF_PROJECT = " where \"PROJECT_KEY\" = 'LZ'";
  private static final String COUNT = "select count(*) from RISK_ROW" + OF_PROJECT;
  private static final String ROWS = "select * from RISK_ROW" + OF_PROJECT;
  private static final String LEVEL_1 = " and \"LEVEL_CODE\" = '1'";
  private static final String SAYS_RISK = " and \"SEARCH_TEXT\" like '%风险%'";

  /** The statements of each path that the benchmark measures and a floor is known of. */
  private static final Map<String, List<String>> STATEMENTS =
      Map.of(
          "gadgets/graded-supervision",
          List.of(
              "select \"LEVEL_CODE\", \"ANSWERER\", count(*),"
                  + " sum(case when \"NEXT_CHECK\" < '2026-11-22' then 1 else 0 end),"
                  + " sum(case when \"MEASURES_IN_FORCE\" = 0 then 1 else 0 end) from RISK_ROW"
                  + OF_PROJECT
                  + " and \"STATE\" = 'in-force' group by \"LEVEL_CODE\", \"ANSWERER\""),
          "gadgets/outstanding-warnings",
          List.of(
              "select \"COLOUR\", count(*) from WARNING_ROW"
                  + OF_PROJECT
                  + " and \"STATE\" <> 'lifted' group by \"COLOUR\"",
              "select * from WARNING_ROW"
                  + OF_PROJECT
                  + " and \"STATE\" <> 'lifted' order by \"DEADLINE\" limit 20"),
          "register?limit=50",
          List.of(COUNT, ROWS + " order by \"UPDATED\" desc, \"ID\" limit 50"),
          "register?level=1&sort=updated&dir=desc&limit=50",
          List.of(COUNT + LEVEL_1, ROWS + LEVEL_1 + " order by \"UPDATED\" desc, \"ID\" limit 50"),
          "register?q=%E9%A3%8E%E9%99%A9&limit=50",
          List.of(COUNT + SAYS_RISK, ROWS + SAYS_RISK + " order by \"UPDATED\" desc limit 50"),
          "register/summary?groupBy=level",
          List.of(
              "select \"LEVEL_CODE\", count(*) from RISK_ROW"
                  + OF_PROJECT
                  + " group by \"LEVEL_CODE\""),
          "heat-map",
          List.of(
              "select \"CATEGORY\", \"LEVEL_CODE\", count(*) from RISK_ROW"
                  + OF_PROJECT
                  + " group by \"CATEGORY\", \"LEVEL_CODE\""));

  private final Connection connection;
  private final String prefix;

  private Floor(Connection connection, String prefix) {
    this.connection = connection;
    this.prefix = prefix;
  }

  /** The floor of a database that the app has made its tables in. */
  static Floor of(String url) {
    try {
      Connection connection = DriverManager.getConnection(url, "postgres", "");
      String table = QualityBenchmark.table(connection);
      return new Floor(connection, table.substring(0, table.length() - "RISK_ROW".length()));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Milliseconds of so many answers, or empty when no floor is known of the path. */
  Optional<double[]> milliseconds(String path, int warmUp, int calls) {
    if (!STATEMENTS.containsKey(path)) {
      return Optional.empty();
    }
    double[] milliseconds = new double[calls];
    for (int call = -warmUp; call < calls; call++) {
      long before = System.nanoTime();
      STATEMENTS.get(path).forEach(this::read);
      if (call >= 0) {
        milliseconds[call] = Benchmark.seconds(before) * 1000;
      }
    }
    return Optional.of(milliseconds);
  }

  private List<Object> read(String statement) {
    String text = statement.replaceAll("from (\\w+)", "from \"" + prefix + "$1\"");
    List<Object> values = new ArrayList<>();
    try (PreparedStatement prepared = connection.prepareStatement(text);
        ResultSet rows = prepared.executeQuery()) {
      while (rows.next()) {
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          values.add(rows.getObject(column));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(text, e);
    }
    return values;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
