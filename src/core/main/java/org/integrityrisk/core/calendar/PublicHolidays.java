package org.integrityrisk.core.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.text.LocalizedText;

/**
 * The public holidays and make-up days that the product brings along: those that the General Office
 * of the State Council has announced (国务院办公厅关于部分节假日安排的通知). Years it does not know are to be
 * entered.
 */
public final class PublicHolidays {

  private static final String FILE = "/org/integrityrisk/core/calendar/public-holidays.txt";
  private static final String SEPARATOR = "\\s*\\|\\s*";
  private static final String YEAR = "year";

  private final Map<Integer, CalendarYear> years;

  private PublicHolidays(Map<Integer, CalendarYear> years) {
    this.years = Map.copyOf(years);
  }

  /** Reads what the product brings along; the build checks that it can be read. */
  public static PublicHolidays load() {
    Map<Integer, CalendarYear> years = new HashMap<>();
    for (String line : lines()) {
      String[] cells = line.split(SEPARATOR);
      if (cells[0].equals(YEAR)) {
        int number = Integer.parseInt(cells[1]);
        years.put(number, new CalendarYear(number, 0, cells[2], List.of(), Optional.empty()));
      } else {
        add(cells, years);
      }
    }
    return new PublicHolidays(years);
  }

  /** The year, or one with nothing but weekends when the product does not know it. */
  public CalendarYear of(int year) {
    return years.getOrDefault(year, CalendarYear.unknown(year));
  }

  private static void add(String[] cells, Map<Integer, CalendarYear> years) {
    LocalDate from = LocalDate.parse(cells[1]);
    LocalDate to = LocalDate.parse(cells[2]);
    DayKind kind = DayKind.of(cells[0]).orElseThrow();
    LocalizedText name = new LocalizedText(cells[3], cells[4]);
    CalendarYear year = years.get(from.getYear());
    List<SpecialDay> days = new ArrayList<>(year.days());
    from.datesUntil(to.plusDays(1)).map(day -> new SpecialDay(day, kind, name)).forEach(days::add);
    years.put(year.year(), new CalendarYear(year.year(), 0, year.source(), days, Optional.empty()));
  }

  private static List<String> lines() {
    try (InputStream stream = PublicHolidays.class.getResourceAsStream(FILE)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
