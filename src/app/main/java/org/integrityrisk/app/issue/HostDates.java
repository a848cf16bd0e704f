package org.integrityrisk.app.issue;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Days as the host keeps them: midnight of its own time zone. */
final class HostDates {
  private HostDates() {}

  static Timestamp of(LocalDate day) {
    return Timestamp.valueOf(day.atStartOfDay());
  }

  static LocalDate day(Timestamp time) {
    LocalDateTime local = time.toLocalDateTime();
    return local.toLocalDate();
  }
}
