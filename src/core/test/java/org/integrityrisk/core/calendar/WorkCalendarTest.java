package org.integrityrisk.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.integrityrisk.core.text.LocalizedText;
import org.integrityrisk.core.world.MemoryCalendarYears;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines are counted in the working days that the State Council's notices leave. */
class WorkCalendarTest {

  private static final CalendarYear.Edit BY =
      new CalendarYear.Edit("secretary", "Secretary", Instant.EPOCH);

  private final MemoryCalendarYears years = new MemoryCalendarYears();
  private final WorkCalendar calendar = new WorkCalendar(years, PublicHolidays.load());

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 1, 2026-11-23, over a weekend",
    "2026-11-21, 1, 2026-11-23, from a Saturday",
    "2026-11-20, 6, 2026-11-30, over two",
    "2026-09-30, 1, 2026-10-08, over the National Day week",
    "2026-09-30, 3, 2026-10-10, to its make-up Saturday",
    "2026-09-30, 4, 2026-10-12, past its make-up Saturday",
    "2026-09-18, 1, 2026-09-20, to a make-up Sunday",
    "2026-09-24, 1, 2026-09-28, over Mid-Autumn Festival",
    "2026-02-13, 1, 2026-02-14, to the Saturday before Spring Festival",
    "2026-02-13, 2, 2026-02-24, over Spring Festival",
    "2025-10-08, 3, 2025-10-11, after the eight days of 2025",
    "2025-01-25, 1, 2025-01-26, to the Sunday before Spring Festival 2025",
    "2025-12-31, 1, 2026-01-04, over the end of the year",
    "2025-12-30, 2, 2026-01-04, over the end of the year from the day before",
    "2026-12-31, 1, 2027-01-01, into a year that nobody has entered",
    "2027-10-01, 1, 2027-10-04, where only weekends are known",
  })
  void countsWorkingDaysFromTheDayAfter(LocalDate start, int days, LocalDate last) {
    assertThat(calendar.after(start, days)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({"2025, 248, true", "2026, 248, true", "2027, 261, false"})
  void knowsHowManyWorkingDaysAYearHas(int year, int days, boolean known) {
    assertThat(calendar.year(year).workingDays()).isEqualTo(days);
    assertThat(calendar.year(year).isKnown()).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-01, holiday, works-anyway is for make-up days only, ",
    "2026-10-10, make-up-day, a Saturday can be worked on, ",
    "2026-10-12, make-up-day, a Monday is worked on anyway, calendar.works-anyway",
    "1999-10-01, holiday, too early, calendar.year-out-of-range",
    "2101-10-01, holiday, too late, calendar.year-out-of-range",
    "2026-10-01, holiday, , calendar.name-required",
  })
  void saysWhatIsWrongWithADay(LocalDate date, String kind, String name, String problem) {
    LocalizedText text = LocalizedText.same(name == null ? "" : name);
    SpecialDay day = new SpecialDay(date, DayKind.of(kind).orElseThrow(), text);

    assertThat(DayRules.check(day))
        .extracting(one -> one.code().substring("integrity-risk.error.".length()))
        .isEqualTo(problem == null ? List.of() : List.of(problem));
  }

  @Property(tries = 300)
  void countingOnAndCountingBackAgree(
      @ForAll("days") Set<LocalDate> special,
      @ForAll("starts") LocalDate start,
      @ForAll @IntRange(min = 1, max = 40) int days) {
    MemoryCalendarYears entered = new MemoryCalendarYears();
    List.of(2030, 2031).forEach(year -> entered.add(List.of(year(year, special))));
    WorkCalendar free = new WorkCalendar(entered, PublicHolidays.load());

    LocalDate last = free.after(start, days);

    assertThat(works(free, last)).isTrue();
    assertThat(start.plusDays(1).datesUntil(last.plusDays(1)).filter(day -> works(free, day)))
        .hasSize(days);
    assertThat(back(free, last, days - 1)).isEqualTo(free.after(start, 1));
  }

  private static LocalDate back(WorkCalendar calendar, LocalDate from, int days) {
    LocalDate day = from;
    for (int left = days; left > 0; left--) {
      day = day.minusDays(1);
      while (!works(calendar, day)) {
        day = day.minusDays(1);
      }
    }
    return day;
  }

  private static boolean works(WorkCalendar calendar, LocalDate day) {
    return calendar.year(day.getYear()).isWorkingDay(day);
  }

  /** Weekdays become holidays, weekends are worked on. */
  private static CalendarYear year(int number, Set<LocalDate> special) {
    List<SpecialDay> days = new ArrayList<>();
    new HashSet<>(special)
        .stream()
            .filter(day -> day.getYear() == number)
            .map(
                day ->
                    new SpecialDay(
                        day,
                        CalendarYear.isWeekend(day) ? DayKind.MAKE_UP_DAY : DayKind.HOLIDAY,
                        LocalizedText.same("any")))
            .forEach(days::add);
    return new CalendarYear(number, 1, "", days, Optional.of(BY));
  }

  @Provide
  Arbitrary<Set<LocalDate>> days() {
    return starts().set().ofMaxSize(60);
  }

  @Provide
  Arbitrary<LocalDate> starts() {
    LocalDate first = LocalDate.of(2030, 9, 1);
    return Arbitraries.integers().between(0, 180).map(first::plusDays);
  }
}
