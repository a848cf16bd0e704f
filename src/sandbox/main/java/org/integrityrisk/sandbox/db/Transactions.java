package org.integrityrisk.sandbox.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Binds a connection to the thread while a transaction runs. */
final class Transactions {
  private final DataSource pool;

  /** One for each database, so not static. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<Connection> current = new ThreadLocal<>();

  Transactions(DataSource pool) {
    this.pool = pool;
  }

  DataSource dataSource() {
    return new JoiningDataSource(pool, current::get);
  }

  <T> T join(Supplier<T> work) {
    return current.get() == null ? separate(work) : work.get();
  }

  <T> T separate(Supplier<T> work) {
    Connection outer = current.get();
    try (Connection connection = pool.getConnection()) {
      current.set(connection);
      return commitOrRollBack(connection, work);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    } finally {
      restore(outer);
    }
  }

  <T> T onConnection(SqlFunction<Connection, T> work) {
    try (Connection connection = dataSource().getConnection()) {
      return work.apply(connection);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  private static <T> T commitOrRollBack(Connection connection, Supplier<T> work)
      throws SQLException {
    connection.setAutoCommit(false);
    boolean done = false;
    try {
      T result = work.get();
      connection.commit();
      done = true;
      return result;
    } finally {
      if (!done) {
        connection.rollback();
      }
      connection.setAutoCommit(true);
    }
  }

  private void restore(Connection outer) {
    if (outer == null) {
      current.remove();
    } else {
      current.set(outer);
    }
  }
}
