package org.integrityrisk.sandbox.restv2;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;

/** Times as the interface writes them. */
final class Times {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneId.systemDefault());

  private Times() {}

  /** As in {@code 2026-03-02T10:15:30.000+0000}; null for null. */
  static String moment(Date time) {
    return time == null ? null : moment(Instant.ofEpochMilli(time.getTime()));
  }

  static String moment(Instant time) {
    return MOMENT.format(time);
  }

  /** As in {@code 2026-03-02}; null for null. */
  static String day(Date time) {
    return time == null
        ? null
        : Instant.ofEpochMilli(time.getTime())
            .atZone(ZoneId.systemDefault())
            .toLocalDate()
            .toString();
  }
}
