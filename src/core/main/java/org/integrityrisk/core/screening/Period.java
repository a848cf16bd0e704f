package org.integrityrisk.core.screening;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A part of a year that is screened, such as its third quarter.
 *
 * @param year the year
 * @param number from 1
 * @param months its length, a divisor of 12
 */
public record Period(int year, int number, int months) {

  private static final int YEAR = 12;

  /** The period of that length in which the day lies. */
  public static Period of(LocalDate day, int months) {
    return new Period(day.getYear(), (day.getMonthValue() - 1) / months + 1, months);
  }

  /** The period that a code names, if it names one of that length. */
  public static Optional<Period> of(String code, int months) {
    if (!code.matches("[0-9]{4}-[0-9]{1,2}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(code.substring(5));
    return Optional.of(new Period(Integer.parseInt(code.substring(0, 4)), number, months))
        .filter(any -> number >= 1 && number <= YEAR / months);
  }

  public LocalDate from() {
    return LocalDate.of(year, (number - 1) * months + 1, 1);
  }

  public LocalDate to() {
    return from().plusMonths(months).minusDays(1);
  }

  /** The one before. */
  public Period previous() {
    return of(from().minusDays(1), months);
  }

  /** Year and number, such as {@code 2026-3}. */
  public String code() {
    return year + "-" + number;
  }
}
