package org.integrityrisk.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The plain calendar: Monday to Friday, no holidays. */
public final class Weekdays implements WorkingDays {

  @Override
  public LocalDate after(LocalDate start, int days) {
    return Stream.iterate(start.plusDays(1), day -> day.plusDays(1))
        .filter(Weekdays::isWorkingDay)
        .skip(days - 1L)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
