package org.integrityrisk.app.store;

import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.RdbmsException;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/** Transactions on connections of their own: kept when the work returns, undone when it throws. */
final class TestExecutors implements TransactionalExecutorFactory, TransactionalExecutor {

  private final Supplier<Connection> connections;

  TestExecutors(Supplier<Connection> connections) {
    this.connections = connections;
  }

  @Override
  public TransactionalExecutor createExecutor() {
    return this;
  }

  @Override
  public TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew) {
    return this;
  }

  @Override
  public TransactionalExecutor readOnly() {
    return this;
  }

  @Override
  public TransactionalExecutor readWrite() {
    return this;
  }

  @Override
  public TransactionalExecutor newTransaction() {
    return this;
  }

  @Override
  public TransactionalExecutor existingTransaction() {
    return this;
  }

  @Override
  public <A> A execute(ConnectionCallback<A> callback) {
    try (Connection connection = connections.get()) {
      connection.setAutoCommit(false);
      return done(connection, callback);
    } catch (SQLException e) {
      throw new RdbmsException(e);
    }
  }

  private static <A> A done(Connection connection, ConnectionCallback<A> callback)
      throws SQLException {
    boolean done = false;
    try {
      A answer = callback.execute(connection);
      connection.commit();
      done = true;
      return answer;
    } finally {
      if (!done) {
        connection.rollback();
      }
    }
  }
}
