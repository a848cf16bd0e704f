package org.integrityrisk.app.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/** Runs statements within one transaction of {@link Database}. */
public final class SqlSession {

  private static final int BATCH = 500;

  private final Connection connection;
  private final Dialect dialect;

  SqlSession(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /** All rows that a query answers, in its order. */
  public <T> List<T> list(Sql sql, RowReader<T> reader) throws SQLException {
    try (PreparedStatement statement = prepare(sql);
        ResultSet results = statement.executeQuery()) {
      List<T> values = new ArrayList<>();
      while (results.next()) {
        values.add(reader.read(new Row(results)));
      }
      return values;
    }
  }

  /** The first row that a query answers, if any. */
  public <T> Optional<T> first(Sql sql, RowReader<T> reader) throws SQLException {
    return list(sql, reader).stream().findFirst();
  }

  /** The number in column {@code N} of the only row of a query. */
  public long number(Sql sql) throws SQLException {
    return first(sql, row -> row.number("N")).orElse(0L);
  }

  /** Changes rows; returns how many. */
  public int update(Sql sql) throws SQLException {
    try (PreparedStatement statement = prepare(sql)) {
      return statement.executeUpdate();
    }
  }

  /** Runs one changing statement for each set of parameters, sent to the database in batches. */
  public void batch(String text, List<List<Object>> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(dialect.render(text))) {
      for (int i = 0; i < rows.size(); i++) {
        bind(statement, rows.get(i));
        statement.addBatch();
        if ((i + 1) % BATCH == 0 || i + 1 == rows.size()) {
          statement.executeBatch();
        }
      }
    }
  }

  private PreparedStatement prepare(Sql sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(dialect.render(sql.text()));
    bind(statement, sql.parameters());
    return statement;
  }

  private static void bind(PreparedStatement statement, List<Object> parameters)
      throws SQLException {
    for (int i = 0; i < parameters.size(); i++) {
      statement.setObject(i + 1, checked(parameters.get(i)));
    }
  }

  /** PostgreSQL fails on the character zero, which an address can bring into any search. */
  private static Object checked(Object parameter) {
    if (parameter instanceof String text && text.indexOf('\0') >= 0) {
      throw DomainException.invalid(Problem.of("rest.bad-character"));
    }
    return parameter;
  }
}
