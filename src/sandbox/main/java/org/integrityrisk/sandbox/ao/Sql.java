package org.integrityrisk.sandbox.ao;

import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;

/** Turns database faults of the ORM into the unchecked exception of its interface. */
final class Sql {
  private Sql() {}

  interface Call<T> {
    T run() throws SQLException;
  }

  interface Action {
    void run() throws SQLException;
  }

  static <T> T get(Call<T> call) {
    try {
      return call.run();
    } catch (SQLException e) {
      throw new ActiveObjectsException(e);
    }
  }

  static void run(Action action) {
    get(
        () -> {
          action.run();
          return null;
        });
  }
}
