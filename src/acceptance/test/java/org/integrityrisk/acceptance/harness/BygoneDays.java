package org.integrityrisk.acceptance.harness;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Makes a point look as though it had lain where it is for some days: no test can wait for a
 * deadline. Only its opinions and its row in the register are touched, in the sandbox's database.
 */
public final class BygoneDays {
  private static final String ROW = "\"AO_DD194A_RISK_ROW\"";
  private static final String OPINIONS =
      "update \"AO_DD194A_OPINION\" set \"GIVEN\" = \"GIVEN\" - ? where \"POINT_ID\" ="
          + " (select \"ISSUE_ID\" from "
          + ROW
          + " where \"ISSUE_KEY\" = ?)";
  private static final String REGISTER =
      "update "
          + ROW
          + " set \"STATE_SINCE\" = \"STATE_SINCE\" - ?, \"STEP_DUE\" = ? where \"ISSUE_KEY\" = ?";

  private final String url;

  /** In the database of that JDBC address. */
  public BygoneDays(String url) {
    this.url = url;
  }

  /** The last decision on the point was made so many days earlier; its deadline was that day. */
  public void lay(String key, int days, LocalDate due) {
    long millis = Duration.ofDays(days).toMillis();
    try (Connection connection = DriverManager.getConnection(url)) {
      update(connection, OPINIONS, millis, key);
      update(connection, REGISTER, millis, due.toString(), key);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void update(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int index = 0; index < values.length; index++) {
        statement.setObject(index + 1, values[index]);
      }
      if (statement.executeUpdate() == 0) {
        throw new IllegalStateException("Nothing there: " + sql);
      }
    }
  }
}
