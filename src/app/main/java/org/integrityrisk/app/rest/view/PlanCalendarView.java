package org.integrityrisk.app.rest.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A month of the supervision plan.
 *
 * @param month the month, as {@code 2026-11}
 * @param today the present day
 */
public record PlanCalendarView(String month, LocalDate today, List<Day> days) {

  /**
   * A day.
   *
   * @param working whether it is a working day
   * @param name what the calendar calls it, where it is special
   * @param due how many checks are due
   * @param overdue whether they are overdue
   * @param rounds the checks of several points to be made by that day
   */
  public record Day(
      LocalDate date,
      boolean working,
      Optional<String> name,
      long due,
      boolean overdue,
      List<RoundLink> rounds) {}

  /** A check of several points. */
  public record RoundLink(String id, String title, String state) {}
}
