package org.integrityrisk.core.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The calendar of the installation: the years as they were entered, else as the product knows them,
 * else Monday to Friday. What another node has entered counts from the next action on: nothing is
 * remembered here.
 */
public final class WorkCalendar implements WorkingDays {

  private final CalendarYears years;
  private final PublicHolidays holidays;

  public WorkCalendar(CalendarYears years, PublicHolidays holidays) {
    this.years = years;
    this.holidays = holidays;
  }

  /** The year as it counts now. */
  public CalendarYear year(int year) {
    return years.latest(year).orElseGet(() -> holidays.of(year));
  }

  @Override
  public LocalDate after(LocalDate start, int days) {
    Map<Integer, CalendarYear> known = new HashMap<>();
    return Stream.iterate(start.plusDays(1), day -> day.plusDays(1))
        .filter(day -> known.computeIfAbsent(day.getYear(), this::year).isWorkingDay(day))
        .skip(days - 1L)
        .findFirst()
        .orElseThrow();
  }
}
