package org.integrityrisk.sandbox.db;

/** How many SQL statements the current thread has run: the cost of a page, which tests assert. */
public final class SqlCount {
  private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

  private SqlCount() {}

  /** Starts at zero again. */
  public static void reset() {
    COUNT.get()[0] = 0;
  }

  public static int current() {
    return COUNT.get()[0];
  }

  static void add() {
    COUNT.get()[0]++;
  }
}
