package org.integrityrisk.app.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.integrityrisk.app.store.sql.Database;
import org.mockito.Mockito;

/**
 * A database of its own in memory, with the tables that the real Active Objects makes of the
 * entities that {@code atlassian-plugin.xml} names. Counts the statements that the app prepares.
 */
public final class TestDatabase {

  private final String url = "jdbc:hsqldb:mem:" + UUID.randomUUID();
  private final AtomicInteger statements = new AtomicInteger();
  private final Database database;

  public TestDatabase() {
    TestTables.createIn(connection());
    database = new Database(new TestExecutors(this::connection), Mockito.mock());
  }

  /** The database as the app sees it. */
  public Database database() {
    return database;
  }

  /** How many statements the work prepares. */
  public int statementsOf(Callable<?> work) throws Exception {
    statements.set(0);
    work.call();
    return statements.get();
  }

  private Connection connection() {
    try {
      return counted(DriverManager.getConnection(url, "SA", ""));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection counted(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("prepareStatement")) {
                statements.incrementAndGet();
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
