package org.integrityrisk.core.calendar;

import java.time.LocalDate;

/** The calendar by which deadlines are counted. */
public interface WorkingDays {

  /**
   * The working day that many working days after the start, at least 1; the start itself does not
   * count.
   */
  LocalDate after(LocalDate start, int days);
}
