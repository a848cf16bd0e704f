package org.integrityrisk.sandbox.issue.service;

import java.sql.Timestamp;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Dates as Jira's date picker writes them, {@code 22/Nov/26} with the month in the user's language,
 * or as {@code 2026-11-22}.
 */
final class PickerDates {
  private static final Map<Locale, DateTimeFormatter> PICKERS = new ConcurrentHashMap<>();

  private PickerDates() {}

  /**
   * The start of the day.
   *
   * @throws InvalidValueException {@code issue.date.invalid}
   */
  static Timestamp parse(String text, Locale locale) {
    return Stream.of(DateTimeFormatter.ISO_LOCAL_DATE, picker(locale), picker(Locale.ENGLISH))
        .flatMap(format -> day(text.trim(), format).stream())
        .findFirst()
        .map(day -> Timestamp.valueOf(day.atStartOfDay()))
        .orElseThrow(() -> new InvalidValueException("issue.date.invalid", text));
  }

  private static Optional<LocalDate> day(String text, DateTimeFormatter format) {
    ParsePosition end = new ParsePosition(0);
    TemporalAccessor parsed = format.parseUnresolved(text, end);
    if (parsed == null || end.getIndex() < text.length()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text, format));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // such as the 31st of February
    }
  }

  private static DateTimeFormatter picker(Locale locale) {
    return PICKERS.computeIfAbsent(
        locale,
        language ->
            new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern("d/MMM/yy")
                .toFormatter(language));
  }
}
