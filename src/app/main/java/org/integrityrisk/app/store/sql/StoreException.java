package org.integrityrisk.app.store.sql;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** The database refused or could not be reached; nothing of the transaction was kept. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With the database's own report as cause. */
  public StoreException(Throwable cause) {
    super("the database did not do it: " + cause.getMessage(), cause);
  }

  /** Whether a unique column refused a second row: SQL states of class 23. */
  public boolean isDuplicate() {
    return Stream.iterate(getCause(), Objects::nonNull, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(fault -> ((SQLException) fault).getSQLState())
        .anyMatch(state -> state != null && state.startsWith("23"));
  }
}
