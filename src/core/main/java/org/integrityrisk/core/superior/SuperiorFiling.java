package org.integrityrisk.core.superior;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
 * @param gone ids of those points that were deleted, or moved out of the project, since
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
    Optional<Reply> reply,
    Set<String> gone) {

  public SuperiorFiling {
    points = List.copyOf(points);
    gone = Set.copyOf(gone);
  }

  /** The points that are still there. */
  public List<FiledPoint> present() {
    return points.stream().filter(point -> !gone.contains(point.id())).toList();
  }

  public FilingState state() {
    return reply.map(Reply::state).orElse(FilingState.SENT);
  }
}
