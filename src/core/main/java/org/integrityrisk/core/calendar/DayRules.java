package org.integrityrisk.core.calendar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.text.Problem;

/**
 * What a special day must be like.
 *
 * <p>Codes of problems, all starting {@code calendar.}: {@code year-out-of-range}, {@code
 * name-required}, {@code name-too-long}, {@code works-anyway}.
 */
public final class DayRules {

  /** The first and the last year that can be entered. */
  public static final int FIRST_YEAR = 2000;

  public static final int LAST_YEAR = 2100;

  private static final int LONGEST_NAME = 100;

  private DayRules() {}

  /** Everything wrong with a day. */
  public static List<Problem> check(SpecialDay day) {
    int year = day.date().getYear();
    boolean worksAnyway = day.kind() == DayKind.MAKE_UP_DAY && !CalendarYear.isWeekend(day.date());
    return Stream.of(
            Problem.of("calendar.year-out-of-range", "" + FIRST_YEAR, "" + LAST_YEAR)
                .at("date")
                .when(year < FIRST_YEAR || year > LAST_YEAR),
            Problem.of("calendar.name-required").at("name").when(day.name().isEmpty()),
            Problem.of("calendar.name-too-long", "" + LONGEST_NAME)
                .at("name")
                .when(day.name().zh().length() > LONGEST_NAME),
            Problem.of("calendar.works-anyway", day.date().toString()).at("kind").when(worksAnyway))
        .flatMap(Optional::stream)
        .toList();
  }
}
