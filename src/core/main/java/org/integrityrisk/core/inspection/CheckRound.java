package org.integrityrisk.core.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A check of several points at once: who makes it, when, on what, and what it found.
 *
 * @param id id given when it was planned
 * @param kind code of the regime's kind of check
 * @param unit code of the unit for which it is made
 * @param from first day on which it may be made
 * @param due last day
 * @param checker user key of the one who makes it
 * @param points keys of the points to look at; may be empty for kinds that ask people
 * @param departments codes of the departments concerned
 * @param draw how the points were drawn, if they were
 * @param planner user key of the one who planned it
 * @param plannerName that person's name at that time
 * @param record what it found; empty until it was made
 */
public record CheckRound(
    String id,
    String project,
    String kind,
    String title,
    String unit,
    LocalDate from,
    LocalDate due,
    String checker,
    List<String> points,
    Set<String> departments,
    Optional<Draw> draw,
    RoundState state,
    String planner,
    String plannerName,
    Instant planned,
    Optional<RoundRecord> record) {

  public CheckRound {
    points = List.copyOf(points);
    departments = Set.copyOf(departments);
  }

  /** Whether it should have been made before that day. */
  public boolean isOverdue(LocalDate today) {
    return state == RoundState.PLANNED && today.isAfter(due);
  }

  CheckRound recorded(RoundRecord made) {
    return in(RoundState.MADE, Optional.of(made));
  }

  CheckRound dropped() {
    return in(RoundState.DROPPED, record);
  }

  private CheckRound in(RoundState other, Optional<RoundRecord> made) {
    return new CheckRound(
        id,
        project,
        kind,
        title,
        unit,
        from,
        due,
        checker,
        points,
        departments,
        draw,
        other,
        planner,
        plannerName,
        planned,
        made);
  }
}
