package org.integrityrisk.core.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The working days of one year: Monday to Friday, save the special days. Never changed, only
 * followed by another version.
 *
 * @param year the year
 * @param version number of the version, from 1; 0 for what the product brings along
 * @param source the notice that the days are from; may be empty
 * @param days the special days, all of the year, the earliest first
 * @param edit who has made this version; empty for version 0
 */
public record CalendarYear(
    int year, int version, String source, List<SpecialDay> days, Optional<Edit> edit) {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  public CalendarYear {
    days = days.stream().sorted(Comparator.comparing(SpecialDay::date)).toList();
  }

  /**
   * Who has made a version.
   *
   * @param user key of the user
   * @param name the user's name at that time
   * @param time when
   */
  public record Edit(String user, String name, Instant time) {}

  /** A year of which nobody has entered a holiday yet. */
  public static CalendarYear unknown(int year) {
    return new CalendarYear(year, 0, "", List.of(), Optional.empty());
  }

  /** Whether the holidays of the year were entered, or are known to the product. */
  public boolean isKnown() {
    return version > 0 || !days.isEmpty();
  }

  /** Whether people work on that day of the year. */
  public boolean isWorkingDay(LocalDate date) {
    return on(date).map(day -> day.kind() == DayKind.MAKE_UP_DAY).orElseGet(() -> !isWeekend(date));
  }

  /** What is special about a day, if anything is. */
  public Optional<SpecialDay> on(LocalDate date) {
    return days.stream().filter(day -> day.date().equals(date)).findFirst();
  }

  /** How many working days the year has. */
  public int workingDays() {
    LocalDate first = LocalDate.of(year, 1, 1);
    return (int) first.datesUntil(first.plusYears(1)).filter(this::isWorkingDay).count();
  }

  /** The next version, with these special days. */
  public CalendarYear followedBy(String newSource, List<SpecialDay> newDays, Edit by) {
    return new CalendarYear(year, version + 1, newSource, newDays, Optional.of(by));
  }

  /** The special days with that one in place of what was on its date. */
  public List<SpecialDay> daysWith(SpecialDay day) {
    return Stream.concat(daysWithout(day.date()).stream(), Stream.of(day)).toList();
  }

  /** The special days without that date. */
  public List<SpecialDay> daysWithout(LocalDate date) {
    return days.stream().filter(day -> !day.date().equals(date)).toList();
  }

  /** Whether a day is a Saturday or a Sunday. */
  public static boolean isWeekend(LocalDate date) {
    return WEEKEND.contains(date.getDayOfWeek());
  }
}
