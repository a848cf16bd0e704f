package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.core.calendar.CalendarYear;
import org.integrityrisk.core.calendar.DayKind;
import org.integrityrisk.core.calendar.SpecialDay;

/**
 * The working days of a year.
 *
 * @param version 0 for what the product brings along
 * @param known whether the holidays of the year were entered or are brought along
 * @param present whether this is the version that counts
 * @param workingDays how many working days the year has
 * @param changedBy who has made the version, null for version 0
 * @param changed when, null for version 0
 * @param versions the kept versions, the latest first
 * @param mayChange whether the caller may change the calendar
 */
public record CalendarView(
    int year,
    int version,
    String source,
    boolean known,
    boolean present,
    int workingDays,
    Optional<PersonName> changedBy,
    Optional<Instant> changed,
    List<DayView> days,
    List<VersionView> versions,
    boolean mayChange) {

  /** A day that is another one than its weekday says. */
  public record DayView(LocalDate date, CodeName kind, String name) {}

  /** A kept version. */
  public record VersionView(int version, PersonName by, Instant saved, int days) {

    private static VersionView of(CalendarYear year) {
      CalendarYear.Edit edit = year.edit().orElseThrow();
      PersonName by = new PersonName(edit.user(), edit.name());
      return new VersionView(year.version(), by, edit.time(), year.days().size());
    }
  }

  /** The year in the language of the reader. */
  public static CalendarView of(
      CalendarYear year,
      List<CalendarYear> versions,
      boolean mayChange,
      Texts texts,
      Locale locale) {
    int latest = versions.stream().findFirst().map(CalendarYear::version).orElse(0);
    return new CalendarView(
        year.year(),
        year.version(),
        year.source(),
        year.isKnown(),
        year.version() == latest,
        year.workingDays(),
        year.edit().map(edit -> new PersonName(edit.user(), edit.name())),
        year.edit().map(CalendarYear.Edit::time),
        year.days().stream().map(day -> day(day, texts, locale)).toList(),
        versions.stream().map(VersionView::of).toList(),
        mayChange);
  }

  private static DayView day(SpecialDay day, Texts texts, Locale locale) {
    return new DayView(day.date(), kind(day.kind(), texts, locale), day.name().in(locale));
  }

  private static CodeName kind(DayKind kind, Texts texts, Locale locale) {
    return new CodeName(kind.code(), texts.name(locale, "day." + kind.code()));
  }
}
