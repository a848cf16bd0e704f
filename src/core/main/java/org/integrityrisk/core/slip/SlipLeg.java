package org.integrityrisk.core.slip;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * One person's part of the way of a slip.
 *
 * @param step place of the step, from 0
 * @param handler user key of the one who does it
 * @param handed when it was handed to that person
 * @param received when that person confirmed to have it
 * @param finished when it was done
 * @param result what came of it; empty as long as it is not done
 * @param due last day, where the step has a time limit; counted from the handing over
 */
public record SlipLeg(
    int step,
    String handler,
    Instant handed,
    Optional<Instant> received,
    Optional<Instant> finished,
    String result,
    Optional<LocalDate> due) {

  /** The leg that an entry opens. */
  static SlipLeg of(SlipEntry entry) {
    return new SlipLeg(
        entry.step(),
        entry.next(),
        entry.time(),
        Optional.empty(),
        Optional.empty(),
        "",
        entry.due());
  }

  SlipLeg received(Instant time) {
    return new SlipLeg(step, handler, handed, Optional.of(time), finished, result, due);
  }

  SlipLeg finished(SlipEntry entry) {
    return new SlipLeg(
        step, handler, handed, received, Optional.of(entry.time()), entry.text(), due);
  }

  SlipLeg redirected(String other) {
    return new SlipLeg(step, other, handed, Optional.empty(), finished, result, due);
  }

  /** Whether it was done after its last day. */
  boolean wasLate(ZoneId zone) {
    return finished.isPresent() && isLate(LocalDate.MIN, zone);
  }

  /** Whether it was done after its last day, or is not done and that day is past. */
  public boolean isLate(LocalDate today, ZoneId zone) {
    LocalDate done = finished.map(time -> LocalDate.ofInstant(time, zone)).orElse(today);
    return due.filter(done::isAfter).isPresent();
  }
}
