package org.integrityrisk.sandbox.db;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Gives the connection of the current transaction, which its users can neither close nor end. */
final class JoiningDataSource extends ForwardingDataSource {
  private static final Set<String> OWNERS_ONLY =
      Set.of("close", "commit", "rollback", "setAutoCommit");

  private final Supplier<Connection> current;

  JoiningDataSource(DataSource pool, Supplier<Connection> current) {
    super(pool);
    this.current = current;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = current.get();
    return connection == null ? super.getConnection() : borrowed(connection);
  }

  private static Connection borrowed(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            JoiningDataSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> forward(connection, method, arguments));
  }

  private static Object forward(Connection connection, Method method, Object[] arguments)
      throws Throwable {
    if (OWNERS_ONLY.contains(method.getName())) {
      return null;
    }
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
