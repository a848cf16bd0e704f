package org.integrityrisk.core.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.integrityrisk.core.calendar.WorkingDays;

/**
 * The day on which a review is looked at, and how days are counted.
 *
 * @param today the day
 * @param zone where days begin
 * @param calendar the working days
 */
public record ReviewDay(LocalDate today, ZoneId zone, WorkingDays calendar) {

  static ReviewDay of(Clock clock, WorkingDays calendar) {
    return new ReviewDay(LocalDate.now(clock), clock.getZone(), calendar);
  }

  /** The last day of a deadline of so many working days that begins at a moment. */
  LocalDate deadline(Instant from, int days) {
    return calendar.after(from.atZone(zone).toLocalDate(), days);
  }
}
