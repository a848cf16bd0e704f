package org.integrityrisk.acceptance.benchmark;

/**
 * Gives the imported points what years of work would have given them. It stands in the register's
 * tables alone: pages and gadgets read nothing else.
 */
final class LivedRegister {

  private LivedRegister() {}

  /** For the points that are new since the last time. */
  static void grow(Storage storage) {
    try (AppTables tables = AppTables.in(storage)) {
      for (String statement : AppTables.file("lived-register.sql").split(";\n")) {
        if (!statement.isBlank()) {
          tables.run(statement);
          maintain(storage, tables, "analyze");
        }
      }
      maintain(storage, tables, "vacuum analyze");
    }
  }

  /** What a database server does by itself some minutes after many rows have changed. */
  private static void maintain(Storage storage, AppTables tables, String order) {
    if (storage.isServer()) {
      tables.run(order);
    }
  }
}
