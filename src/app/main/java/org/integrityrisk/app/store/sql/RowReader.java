package org.integrityrisk.app.store.sql;

import java.sql.SQLException;

/** Makes a value of one row of an answer. */
@FunctionalInterface
public interface RowReader<T> {

  /** The value of this row; the row is not valid after the call. */
  T read(Row row) throws SQLException;
}
