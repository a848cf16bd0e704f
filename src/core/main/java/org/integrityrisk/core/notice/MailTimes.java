package org.integrityrisk.core.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** When mails are handed over: at once or in the morning, and again after a failure. */
final class MailTimes {

  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(8),
          Duration.ofHours(24));

  private MailTimes() {}

  /** The first moment for a mail of now, by what its recipient wishes. */
  static Instant first(MailWish wish, Instant now, ZoneId zone) {
    return wish == MailWish.DAILY ? nextMorning(now.atZone(zone)).toInstant() : now;
  }

  /** The moment of the next attempt; empty after the last one. */
  static Optional<Instant> next(int attempts, Instant now) {
    return attempts > PAUSES.size()
        ? Optional.empty()
        : Optional.of(now.plus(PAUSES.get(attempts - 1)));
  }

  private static ZonedDateTime nextMorning(ZonedDateTime now) {
    ZonedDateTime today = now.with(MORNING);
    return now.isBefore(today) ? today : today.plusDays(1);
  }
}
