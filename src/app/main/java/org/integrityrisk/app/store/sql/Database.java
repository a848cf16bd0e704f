package org.integrityrisk.app.store.sql;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.stereotype.Component;

/**
 * The host's database. Each call is one short transaction: kept when the work returns, undone when
 * it throws.
 */
@Component
public class Database {

  private final TransactionalExecutorFactory executors;
  private final ActiveObjects tables;
  private final TablePrefix prefix = TablePrefix.ours();
  private volatile Dialect dialect;

  public Database(
      @ComponentImport TransactionalExecutorFactory executors,
      @ComponentImport ActiveObjects tables) {
    this.executors = executors;
    this.tables = tables;
  }

  /** Work that only reads. */
  public <T> T read(SqlWork<T> work) {
    return run(true, false, work);
  }

  /** Work that changes rows. */
  public <T> T write(SqlWork<T> work) {
    return run(false, false, work);
  }

  /** Work that changes rows and has nothing to say. */
  public void run(SqlChange change) {
    write(
        session -> {
          change.run(session);
          return session;
        });
  }

  /**
   * Work that adds what must not be there yet.
   *
   * @return what the work says; false when somebody else was faster, and nothing was changed
   */
  public boolean add(SqlWork<Boolean> work) {
    try {
      return write(work);
    } catch (StoreException e) {
      if (e.isDuplicate()) {
        return false;
      }
      throw e;
    }
  }

  /**
   * Work that changes rows in a transaction of its own, even within another one: it is kept when
   * this returns, whatever becomes of the other.
   */
  public <T> T writeApart(SqlWork<T> work) {
    return run(false, true, work);
  }

  private <T> T run(boolean readOnly, boolean apart, SqlWork<T> work) {
    awaitTables();
    return executors
        .createExecutor(readOnly, apart)
        .execute(connection -> inTransaction(connection, work));
  }

  private <T> T inTransaction(Connection connection, SqlWork<T> work) {
    try {
      return work.run(new SqlSession(connection, dialect(connection)));
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /** Active Objects makes the tables in the background; any call waits until they are there. */
  private void awaitTables() {
    if (dialect == null) {
      tables.flushAll();
    }
  }

  /** Learnt once: neither quotes nor schema change while the host runs. */
  private Dialect dialect(Connection connection) throws SQLException {
    if (dialect == null) {
      dialect = Dialect.of(connection, prefix);
    }
    return dialect;
  }
}
