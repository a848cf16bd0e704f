package org.integrityrisk.sandbox.sal;

import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.RdbmsException;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.sql.Connection;
import java.sql.SQLException;
import org.integrityrisk.sandbox.db.Database;

/** SQL of the app on the sandbox's own pool and in its transactions. */
public final class PooledExecutors implements TransactionalExecutorFactory {
  private final Database database;

  public PooledExecutors(Database database) {
    this.database = database;
  }

  @Override
  public TransactionalExecutor createExecutor() {
    return new Executor(false);
  }

  /** Whether it only reads is a hint that the host may ignore; the sandbox does. */
  @Override
  public TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew) {
    return new Executor(requiresNew);
  }

  private final class Executor implements TransactionalExecutor {
    private boolean requiresNew;

    Executor(boolean requiresNew) {
      this.requiresNew = requiresNew;
    }

    @Override
    public <A> A execute(ConnectionCallback<A> callback) {
      return requiresNew
          ? database.inNewTransaction(() -> onConnection(callback))
          : database.inTransaction(() -> onConnection(callback));
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
      requiresNew = true;
      return this;
    }

    @Override
    public TransactionalExecutor existingTransaction() {
      requiresNew = false;
      return this;
    }
  }

  private <A> A onConnection(ConnectionCallback<A> callback) {
    try (Connection connection = database.dataSource().getConnection()) {
      return callback.execute(connection);
    } catch (SQLException e) {
      throw new RdbmsException(e);
    }
  }
}
