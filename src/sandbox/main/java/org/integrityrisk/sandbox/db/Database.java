package org.integrityrisk.sandbox.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * SQL on the one database of the sandbox; faults come as {@link DatabaseException}.
 *
 * <p>Active Objects, the SAL executor and the sandbox's own tables share it, so that {@link
 * #inTransaction} covers all three. A call outside a transaction is a transaction of its own.
 */
public final class Database {
  private final Transactions transactions;
  private final Dialect dialect;

  public Database(DataSource pool, Dialect dialect) {
    this.transactions = new Transactions(new CountingDataSource(pool));
    this.dialect = dialect;
  }

  /** Where the two databases differ. */
  public Dialect dialect() {
    return dialect;
  }

  /**
   * Connections of the current transaction, if there is one; closing such a connection does
   * nothing.
   */
  public DataSource dataSource() {
    return transactions.dataSource();
  }

  /** Joins the current transaction, or opens one; an exception rolls it back. */
  public <T> T inTransaction(Supplier<T> work) {
    return transactions.join(work);
  }

  /** Joins the current transaction, or opens one; an exception rolls it back. */
  public void inTransaction(Runnable work) {
    transactions.join(
        () -> {
          work.run();
          return null;
        });
  }

  /** Opens a transaction of its own, also inside another one. */
  public <T> T inNewTransaction(Supplier<T> work) {
    return transactions.separate(work);
  }

  /**
   * What a query under that key gave in the current transaction; outside of one it is read each
   * time.
   *
   * @param key names what is read; always of the same type
   */
  @SuppressWarnings("unchecked")
  public <T> Optional<T> once(Object key, Supplier<Optional<T>> read) {
    return (Optional<T>) transactions.once(key, read::get);
  }

  /** Says that what {@link #once} has read under the key was changed. */
  public void forget(Object key) {
    transactions.forget(key);
  }

  public <T> List<T> query(String sql, RowReader<T> reader, Object... arguments) {
    return onStatement(sql, arguments, statement -> rows(statement, reader));
  }

  /** The first row, if there is one. */
  public <T> Optional<T> first(String sql, RowReader<T> reader, Object... arguments) {
    return query(sql, reader, arguments).stream().findFirst();
  }

  /** The number of the first row and column; 0 when there is no row. */
  public long count(String sql, Object... arguments) {
    return first(sql, row -> row.getLong(1), arguments).orElse(0L);
  }

  /** Runs an insert, update, delete or table definition; gives the number of rows changed. */
  public int update(String sql, Object... arguments) {
    return onStatement(sql, arguments, PreparedStatement::executeUpdate);
  }

  /**
   * Runs an insert into a table whose column {@code id} is {@link Dialect#identity}; gives the new
   * id.
   */
  public long insert(String sql, Object... arguments) {
    return changed("id", sql, arguments);
  }

  /** Runs a statement that adds or changes one row; gives the number that its column holds now. */
  public long changed(String column, String sql, Object... arguments) {
    return transactions.onConnection(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(sql, new String[] {dialect.storedName(column)})) {
            bind(statement, arguments);
            statement.executeUpdate();
            return generated(statement);
          }
        });
  }

  /** Runs one statement for many rows of arguments, as one transaction. */
  public void batch(String sql, List<Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    inTransaction(() -> transactions.onConnection(connection -> runBatch(connection, sql, rows)));
  }

  private static int runBatch(Connection connection, String sql, List<Object[]> rows)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Object[] row : rows) {
        bind(statement, row);
        statement.addBatch();
      }
      return statement.executeBatch().length;
    }
  }

  private <T> T onStatement(
      String sql, Object[] arguments, SqlFunction<PreparedStatement, T> work) {
    return transactions.onConnection(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return work.apply(statement);
          }
        });
  }

  private static <T> List<T> rows(PreparedStatement statement, RowReader<T> reader)
      throws SQLException {
    List<T> rows = new ArrayList<>();
    try (ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        rows.add(reader.read(result));
      }
    }
    return rows;
  }

  private static void bind(PreparedStatement statement, Object[] arguments) throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] instanceof TypedNull none) {
        statement.setNull(i + 1, none.type());
      } else {
        statement.setObject(i + 1, SqlValues.toJdbc(arguments[i]));
      }
    }
  }

  private static long generated(PreparedStatement statement) throws SQLException {
    try (ResultSet numbers = statement.getGeneratedKeys()) {
      if (!numbers.next()) {
        throw new SQLException("No row was added or changed");
      }
      return numbers.getLong(1);
    }
  }
}
