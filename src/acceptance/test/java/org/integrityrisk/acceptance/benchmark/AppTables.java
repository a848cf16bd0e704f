package org.integrityrisk.acceptance.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The app's tables, asked by SQL written by hand. A table is written {@code @RISK_ROW}: what stands
 * before its name is the host's.
 */
final class AppTables implements AutoCloseable {
  private static final String KNOWN = "RISK_ROW";
  private static final Pattern DAY = Pattern.compile("\\{(-?\\d+)}");

  private final Connection connection;
  private final String prefix;

  private AppTables(Connection connection, String prefix) {
    this.connection = connection;
    this.prefix = prefix;
  }

  /** The tables of a database that the app has made them in. */
  static AppTables in(Storage storage) {
    try {
      Connection connection = storage.connect();
      return new AppTables(connection, prefix(connection));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String prefix(Connection connection) throws SQLException {
    try (ResultSet tables = connection.getMetaData().getTables(null, null, "AO_%" + KNOWN, null)) {
      tables.next();
      String name = tables.getString("TABLE_NAME");
      return name.substring(0, name.length() - KNOWN.length());
    }
  }

  /** The statements of a file; in it, {@code {7}} is a week from now. */
  static String file(String name) {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    try (InputStream file = AppTables.class.getResourceAsStream("/benchmark/" + name)) {
      return DAY.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
          .replaceAll(day -> today.plusDays(Long.parseLong(day.group(1))).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Connection connection() {
    return connection;
  }

  /** The statement with the real names of its tables. */
  String named(String statement) {
    return statement.replaceAll("@(\\w+)", "\"" + prefix + "$1\"");
  }

  /** The real name of a table. */
  String nameOf(String table) {
    return prefix + table;
  }

  void run(String statement) {
    try (var prepared = connection.createStatement()) {
      prepared.execute(named(statement));
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  /** Every value that a query answers, as it would be read. */
  List<Object> read(String query) {
    List<Object> values = new ArrayList<>();
    try (var prepared = connection.prepareStatement(named(query));
        ResultSet rows = prepared.executeQuery()) {
      while (rows.next()) {
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          values.add(rows.getObject(column));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
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
