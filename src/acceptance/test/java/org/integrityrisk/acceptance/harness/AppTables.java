package org.integrityrisk.acceptance.harness;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The tables of the app in a PostgreSQL database, for what no interface shows or allows. */
public final class AppTables {
  private static final String PREFIX = "AO_DD194A_";
  private static final List<String> REGISTER =
      List.of("RISK_ROW", "MEASURE_ROW", "MEASURE_POINT", "WARNING_ROW", "PLANNED_CHECK");

  /** Rows of issues; the others hang on them. */
  private static final List<String> OF_ISSUES = List.of("RISK_ROW", "MEASURE_ROW", "WARNING_ROW");

  /** What rows are known by, and what is counted from what was done and not said by an issue. */
  private static final String KEPT =
      "'ID', 'ISSUE_ID', 'POINT_ID', 'MEASURE_ID', 'VERSION_NUMBER', 'RETURN_COUNT',"
          + " 'EFFECTIVENESS', 'EVIDENCE_COUNT', 'FILING_STAGE'";

  private static final int GHOST = 990_000_000;

  private final String url;
  private int ghosts;

  /** Those in the database of that JDBC address. */
  public AppTables(String url) {
    this.url = url;
  }

  /** Every row of the register, but for the number of the row and the time of the last change. */
  public List<String> register() {
    List<String> rows = new ArrayList<>();
    for (String table : REGISTER) {
      String select = "select '%s' || (to_jsonb(t) - 'ID' - 'UPDATED')::text from %s t order by 1";
      rows.addAll(texts(select.formatted(table, name(table))));
    }
    return rows;
  }

  /** Rows of measures that do not exist, one for each project; only a whole repair removes them. */
  public void inventMeasures() {
    invent("MEASURE_ROW", "select distinct on (\"PROJECT_KEY\") * from " + name("MEASURE_ROW"));
  }

  /** Whether rows of issues stand there that do not exist. */
  public boolean hasInvented() {
    return REGISTER.stream()
        .filter(OF_ISSUES::contains)
        .anyMatch(table -> !texts(count(table)).get(0).equals("0"));
  }

  private static String count(String table) {
    return "select count(*) from %s where \"ISSUE_ID\"::bigint > %d".formatted(name(table), GHOST);
  }

  /** Makes a row wrong, takes one away or invents one. */
  public void corrupt(Random random) {
    String table = REGISTER.get(random.nextInt(REGISTER.size()));
    String row = "order by md5(\"ID\" || '%d') limit 1".formatted(random.nextInt());
    if (random.nextInt(3) > 0) {
      List<String> columns = columns(table, "and column_name not in (" + KEPT + ")");
      makeWrong(table, columns.get(random.nextInt(columns.size())), row, random);
    } else if (OF_ISSUES.contains(table) && random.nextBoolean()) {
      invent(table, "select * from %s %s".formatted(name(table), row));
    } else {
      update("delete from %s where \"ID\" in (select \"ID\" from %1$s %s)", name(table), row);
    }
  }

  private void makeWrong(String table, String column, String row, Random random) {
    String type =
        texts(
                "select data_type from information_schema.columns where table_name = '%s' and column_name = '%s'"
                    .formatted(PREFIX + table, column))
            .get(0);
    String wrong =
        switch (type) {
          case "character varying", "text" -> "'2001-01-%02d'".formatted(1 + random.nextInt(28));
          case "boolean" -> "not coalesce(\"%s\", false)".formatted(column);
          default -> "1";
        };
    update(
        "update %s set \"%s\" = %s where \"ID\" in (select \"ID\" from %1$s %s)",
        name(table), column, wrong, row);
  }

  private void invent(String table, String like) {
    List<String> columns = columns(table, "and column_name not in ('ID', 'ISSUE_ID', 'ISSUE_KEY')");
    String others = "\"" + String.join("\", \"", columns) + "\"";
    ghosts += 10;
    update(
        "insert into %s (\"ISSUE_ID\", \"ISSUE_KEY\", %s) select (%d + row_number() over ())::text,"
            + " 'GHOST-' || (%d + row_number() over ()), %2$s from (%s) as one",
        name(table), others, GHOST + ghosts, ghosts, like);
  }

  private List<String> columns(String table, String condition) {
    return texts(
        "select column_name from information_schema.columns where table_name = '%s' %s order by 1"
            .formatted(PREFIX + table, condition));
  }

  /**
   * Waits until an action of a kind is between a fifth and four fifths, and lets it come no further
   * until the connection is closed.
   */
  public Connection holdInTheMiddle(String kind) {
    Connection holding = connect();
    try {
      holding.setAutoCommit(false);
      while (!isInTheMiddle(holding, kind)) {
        holding.rollback();
      }
      return holding;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isInTheMiddle(Connection connection, String kind) throws SQLException {
    if (Thread.interrupted()) {
      throw new AssertionError("Never in the middle: " + kind);
    }
    String share =
        "i.\"STEPS_DONE\" * 100 / (select count(*) from %s s where s.\"INTENT_ID\" = i.\"INTENT_ID\")"
            .formatted(name("INTENT_STEP"));
    String running =
        "select %s from %s i where i.\"KIND\" = '%s' and i.\"PHASE\" = 'DOING' for update"
            .formatted(share, name("INTENT"), kind);
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(running)) {
      return found.next() && found.getInt(1) >= 20 && found.getInt(1) <= 80;
    }
  }

  /** The phases of all actions over many objects that are not over. */
  public List<String> openActions() {
    return texts(
        "select \"KIND\" from " + name("INTENT") + " where \"PHASE\" not in ('DONE', 'UNDONE')");
  }

  private List<String> texts(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private void update(String sql, Object... parts) {
    String whole = sql.formatted(parts);
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(whole);
    } catch (SQLException e) {
      throw new IllegalStateException(whole, e);
    }
  }

  private Connection connect() {
    try {
      return DriverManager.getConnection(url);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String name(String table) {
    return "\"" + PREFIX + table + "\"";
  }
}
