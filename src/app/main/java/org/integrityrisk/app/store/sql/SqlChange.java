package org.integrityrisk.app.store.sql;

import java.sql.SQLException;

/** Work within one transaction that only changes rows. */
@FunctionalInterface
public interface SqlChange {

  /** Does the work; what it throws undoes it. */
  void run(SqlSession session) throws SQLException;
}
