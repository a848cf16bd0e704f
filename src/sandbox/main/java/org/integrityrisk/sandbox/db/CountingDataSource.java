package org.integrityrisk.sandbox.db;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Counts every statement that is executed, in {@link SqlCount}. */
final class CountingDataSource extends ForwardingDataSource {
  CountingDataSource(DataSource pool) {
    super(pool);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return counted(Connection.class, super.getConnection());
  }

  private static <T> T counted(Class<T> type, T target) {
    return type.cast(
        Proxy.newProxyInstance(
            CountingDataSource.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> forward(target, method, arguments)));
  }

  private static Object forward(Object target, Method method, Object[] arguments) throws Throwable {
    if (target instanceof Statement && method.getName().startsWith("execute")) {
      SqlCount.add();
    }
    try {
      return countedStatement(method.getReturnType(), method.invoke(target, arguments));
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Object countedStatement(Class<?> type, Object result) {
    if (type == PreparedStatement.class) {
      return counted(PreparedStatement.class, (PreparedStatement) result);
    }
    if (type == CallableStatement.class) {
      return counted(CallableStatement.class, (CallableStatement) result);
    }
    return type == Statement.class && result != null
        ? counted(Statement.class, (Statement) result)
        : result;
  }
}
