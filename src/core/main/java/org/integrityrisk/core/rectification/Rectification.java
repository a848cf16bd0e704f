package org.integrityrisk.core.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rectification of what was found on a risk point.
 *
 * @param id id given when it was issued
 * @param point key of the risk point
 * @param title title of the point at that time
 * @param unit code of its unit
 * @param department code of its department
 * @param warning key of the early warning that went with it; empty when none did
 * @param issuer user key of the one who issued it
 * @param issuerName that person's name at that time
 * @param steps the steps taken, in order
 */
public record Rectification(
    String id,
    String project,
    String point,
    String title,
    String unit,
    String department,
    RectificationContent content,
    RectificationState state,
    String warning,
    String issuer,
    String issuerName,
    Instant issued,
    List<RectificationStep> steps) {

  public Rectification {
    steps = List.copyOf(steps);
  }

  /** Whether its report is late: still awaited after the deadline. */
  public boolean isOverdue(LocalDate today) {
    return state.awaitsReport() && today.isAfter(content.deadline());
  }

  Rectification after(RectificationStep step, RectificationState next, LocalDate deadline) {
    return new Rectification(
        id,
        project,
        point,
        title,
        unit,
        department,
        content.until(deadline),
        next,
        warning,
        issuer,
        issuerName,
        issued,
        Stream.concat(steps.stream(), Stream.of(step)).toList());
  }

  Rectification warnedBy(String key) {
    return new Rectification(
        id,
        project,
        point,
        title,
        unit,
        department,
        content,
        state,
        key,
        issuer,
        issuerName,
        issued,
        steps);
  }
}
