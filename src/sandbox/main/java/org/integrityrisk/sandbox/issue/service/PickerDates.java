package org.integrityrisk.sandbox.issue.service;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/**
 * Dates as Jira's date picker writes them, {@code 22/Nov/26} with the month in the user's language,
 * or as {@code 2026-11-22}.
 */
final class PickerDates {
  private PickerDates() {}

  /**
   * The start of the day.
   *
   * @throws InvalidValueException {@code issue.date.invalid}
   */
  static Timestamp parse(String text, Locale locale) {
    for (DateTimeFormatter format : formats(locale)) {
      try {
        return Timestamp.valueOf(LocalDate.parse(text.trim(), format).atStartOfDay());
      } catch (DateTimeParseException e) {
        continue; // the next format may fit
      }
    }
    throw new InvalidValueException("issue.date.invalid", text);
  }

  private static List<DateTimeFormatter> formats(Locale locale) {
    return List.of(DateTimeFormatter.ISO_LOCAL_DATE, picker(locale), picker(Locale.ENGLISH));
  }

  private static DateTimeFormatter picker(Locale locale) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern("d/MMM/yy")
        .toFormatter(locale);
  }
}
