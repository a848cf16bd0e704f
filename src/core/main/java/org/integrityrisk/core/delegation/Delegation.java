package org.integrityrisk.core.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person lets another decide in their place from one day to another. It holds for everything that
 * the person decides alone or as any one member of a body; what a body decides together in a
 * meeting is never delegated.
 *
 * @param id id given when it was recorded
 * @param from user key of the one who is away
 * @param to user key of the one who decides meanwhile
 * @param start first day
 * @param end last day, not before the first
 * @param reason why, may be empty
 * @param recorder user key of the one who recorded it
 * @param recorded when it was recorded
 * @param ended when it was ended before its time, if it was
 */
public record Delegation(
    String id,
    String from,
    String to,
    LocalDate start,
    LocalDate end,
    String reason,
    String recorder,
    Instant recorded,
    Optional<Instant> ended) {

  /** Whether it holds on that day. */
  public boolean isRunning(LocalDate day) {
    return ended.isEmpty() && !day.isBefore(start) && !day.isAfter(end);
  }

  /** Whether it holds on that day, or will on a later one. */
  public boolean isOpen(LocalDate day) {
    return ended.isEmpty() && !day.isAfter(end);
  }

  boolean overlaps(LocalDate first, LocalDate last) {
    return ended.isEmpty() && !last.isBefore(start) && !first.isAfter(end);
  }

  Delegation endedAt(Instant moment) {
    return new Delegation(
        id, from, to, start, end, reason, recorder, recorded, Optional.of(moment));
  }
}
