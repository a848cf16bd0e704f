package org.integrityrisk.app.store.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the host put our tables. A host may keep its tables in another schema than the one that its
 * connections start in, and SAL's ways to ask for its name differ between host lines, so the driver
 * is asked.
 */
final class TableSchema {

  private TableSchema() {}

  /**
   * The schema to write before a table's name; empty when the connection finds the table without
   * it.
   */
  static String of(Connection connection, String table) throws SQLException {
    List<String> found = schemasWith(connection, table);
    if (found.size() != 1 || found.get(0).equals(connection.getSchema())) {
      return "";
    }
    return found.get(0);
  }

  private static List<String> schemasWith(Connection connection, String table) throws SQLException {
    List<String> schemas = new ArrayList<>();
    try (ResultSet tables =
        connection.getMetaData().getTables(connection.getCatalog(), null, table, null)) {
      while (tables.next()) {
        String schema = tables.getString("TABLE_SCHEM");
        if (schema != null && table.equals(tables.getString("TABLE_NAME"))) {
          schemas.add(schema);
        }
      }
    }
    return schemas;
  }
}
