package org.integrityrisk.app.store.sql;

import java.sql.SQLException;

/** Work within one transaction. */
@FunctionalInterface
public interface SqlWork<T> {

  /** Does the work; what it throws undoes it. */
  T run(SqlSession session) throws SQLException;
}
