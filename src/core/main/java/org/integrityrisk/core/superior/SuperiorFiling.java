package org.integrityrisk.core.superior;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Points handed to the superior body for the record, under one number.
 *
 * @param id id given when it was recorded
 * @param project key of the project
 * @param number the number that the sender gave it
 * @param receiver the superior body
 * @param sent when it was sent
 * @param points the points filed; never changes
 * @param sender user key of the one who recorded it
 * @param recorded when it was recorded
 * @param reply what the superior did with it, once it is known
 */
public record SuperiorFiling(
    String id,
    String project,
    String number,
    String receiver,
    LocalDate sent,
    List<FiledPoint> points,
    String sender,
    Instant recorded,
    Optional<Reply> reply) {

  public SuperiorFiling {
    points = List.copyOf(points);
  }

  public FilingState state() {
    return reply.map(Reply::state).orElse(FilingState.SENT);
  }
}
