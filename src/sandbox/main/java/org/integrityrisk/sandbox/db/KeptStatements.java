package org.integrityrisk.sandbox.db;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.DOTALL;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Keeps the statements of a connection prepared when they are closed. HSQLDB compiles a text anew
 * as soon as nobody has a statement of it open; PostgreSQL's driver keeps them itself.
 */
final class KeptStatements extends ForwardingDataSource {
  /** Statements that a connection keeps; texts with lists of ids are hardly ever the same. */
  private static final int KEPT = 200;

  /** What asks and changes rows; any other text may change a table under the kept statements. */
  private static final Pattern HARMLESS =
      Pattern.compile("\\s*(select|insert|update|delete)\\b.*", CASE_INSENSITIVE | DOTALL);

  private final AtomicInteger definitions = new AtomicInteger();

  KeptStatements(DataSource target) {
    super(target);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return new KeepingConnection(super.getConnection(), definitions).proxy();
  }

  private static final class KeepingConnection {
    private final Connection target;
    private final AtomicInteger definitions;
    private int knownDefinitions;
    private final Set<PreparedStatement> inUse = new HashSet<>();
    private final Map<List<Object>, PreparedStatement> kept = new LinkedHashMap<>(16, 0.75f, true);

    KeepingConnection(Connection target, AtomicInteger definitions) {
      this.target = target;
      this.definitions = definitions;
    }

    Connection proxy() {
      return proxyOf(
          Connection.class,
          (method, arguments) ->
              switch (method.getName()) {
                case "prepareStatement" -> prepare(method, arguments);
                case "createStatement" -> defining(method, arguments);
                default -> forward(target, method, arguments);
              });
    }

    private Object defining(Method method, Object[] arguments) throws Throwable {
      definitions.incrementAndGet();
      return forward(target, method, arguments);
    }

    private Object prepare(Method method, Object[] arguments) throws Throwable {
      if (!HARMLESS.matcher((String) arguments[0]).matches()) {
        return defining(method, arguments);
      }
      forgetOldDefinitions();
      return kept(method, arguments);
    }

    private void forgetOldDefinitions() throws SQLException {
      if (knownDefinitions != definitions.get()) {
        knownDefinitions = definitions.get();
        while (!kept.isEmpty()) {
          closeEldest();
        }
      }
    }

    private PreparedStatement kept(Method method, Object[] arguments) throws Throwable {
      List<Object> key = Arrays.stream(arguments).map(KeepingConnection::comparable).toList();
      PreparedStatement known = kept.get(key);
      if (known != null && inUse.contains(known)) {
        return (PreparedStatement) forward(target, method, arguments);
      }
      if (known == null) {
        known = (PreparedStatement) forward(target, method, arguments);
        kept.put(key, known);
        if (kept.size() > KEPT) {
          closeEldest();
        }
      }
      inUse.add(known);
      return new Lent(this, key, known).proxy();
    }

    private static Object comparable(Object argument) {
      return argument instanceof Object[] columns ? List.of(columns) : argument;
    }

    private void closeEldest() throws SQLException {
      PreparedStatement eldest = kept.remove(kept.keySet().iterator().next());
      if (!inUse.contains(eldest)) {
        eldest.close();
      }
    }

    void giveBack(List<Object> key, PreparedStatement statement) throws SQLException {
      inUse.remove(statement);
      if (kept.get(key) == statement) {
        statement.clearParameters();
      } else {
        statement.close();
      }
    }

    /** What has failed once may fail for ever; a batch that was not run cannot be taken back. */
    void forget(List<Object> key) {
      kept.remove(key);
    }
  }

  /** A kept statement in somebody's hands until it is closed. */
  private static final class Lent {
    private final KeepingConnection owner;
    private final List<Object> key;
    private final PreparedStatement target;
    private boolean closed;
    private boolean batch;

    Lent(KeepingConnection owner, List<Object> key, PreparedStatement target) {
      this.owner = owner;
      this.key = key;
      this.target = target;
    }

    PreparedStatement proxy() {
      return proxyOf(PreparedStatement.class, this::call);
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
      return switch (method.getName()) {
        case "isClosed" -> closed;
        case "close" -> close();
        default -> forward(method, arguments);
      };
    }

    private Object close() throws SQLException {
      if (!closed) {
        closed = true;
        if (batch) {
          owner.forget(key);
        }
        owner.giveBack(key, target);
      }
      return null;
    }

    private Object forward(Method method, Object[] arguments) throws Throwable {
      if (closed) {
        throw new SQLException("The statement is closed");
      }
      batch =
          method.getName().equals("addBatch") || batch && !method.getName().startsWith("execute");
      try {
        return KeptStatements.forward(target, method, arguments);
      } catch (SQLException e) {
        owner.forget(key);
        throw e;
      }
    }
  }

  @FunctionalInterface
  private interface Calls {
    Object call(Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T proxyOf(Class<T> type, Calls calls) {
    return type.cast(
        Proxy.newProxyInstance(
            KeptStatements.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> calls.call(method, arguments)));
  }

  private static Object forward(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
