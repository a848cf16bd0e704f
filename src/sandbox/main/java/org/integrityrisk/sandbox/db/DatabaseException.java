package org.integrityrisk.sandbox.db;

import java.sql.SQLException;

/** A fault of the database. */
public final class DatabaseException extends RuntimeException {
  private static final String UNIQUE_VIOLATION = "23505";

  public DatabaseException(SQLException cause) {
    super(cause.getMessage(), cause);
  }

  /** True when a unique constraint refused the row. */
  public boolean isDuplicate() {
    return getCause() instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
  }
}
