package org.integrityrisk.sandbox.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Binds a connection to the thread while a transaction runs. */
final class Transactions {
  private final DataSource pool;

  /** One for each database, so not static. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<Connection> current = new ThreadLocal<>();

  /** What was read in the current transaction and counts until its end. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<Map<Object, Object>> known = new ThreadLocal<>();

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
    Map<Object, Object> knownOutside = known.get();
    try (Connection connection = pool.getConnection()) {
      current.set(connection);
      known.set(new HashMap<>());
      return commitOrRollBack(connection, work);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    } finally {
      restore(outer, knownOutside);
    }
  }

  /** What was read under the key in this transaction, or what is read now. */
  Object once(Object key, Supplier<Object> read) {
    Map<Object, Object> here = known.get();
    if (here == null) {
      return read.get();
    }
    if (!here.containsKey(key)) {
      here.put(key, read.get());
    }
    return here.get(key);
  }

  /** Has the next {@link #once} of this transaction read again. */
  void forget(Object key) {
    Map<Object, Object> here = known.get();
    if (here != null) {
      here.remove(key);
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

  private void restore(Connection outer, Map<Object, Object> knownOutside) {
    if (outer == null) {
      current.remove();
      known.remove();
    } else {
      current.set(outer);
      known.set(knownOutside);
    }
  }
}
