package org.integrityrisk.core.calendar;

import java.util.List;
import java.util.Optional;

/** The kept versions of calendar years. */
public interface CalendarYears {

  /** The latest version of a year, if one was kept. */
  Optional<CalendarYear> latest(int year);

  /** Every kept version of a year, the latest first. */
  List<CalendarYear> versions(int year);

  /**
   * Keeps new versions, all of them or none.
   *
   * @return false when somebody has kept one of these versions meanwhile; nothing is kept then
   */
  boolean add(List<CalendarYear> versions);
}
