package org.integrityrisk.core.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.calendar.CalendarYear;
import org.integrityrisk.core.calendar.CalendarYears;
import org.integrityrisk.core.calendar.DayRules;
import org.integrityrisk.core.calendar.SpecialDay;
import org.integrityrisk.core.calendar.WorkCalendar;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * The office of the leading group, or an administrator, keeps the calendar of working days. Every
 * change makes a new version of its year; deadlines that run follow it.
 *
 * <p>Codes of problems, all starting {@code calendar.}: those of {@link DayRules}, and {@code
 * nothing-special}, {@code changed-meanwhile}.
 */
public final class KeepCalendar {

  private final WorkCalendar calendar;
  private final CalendarYears years;
  private final Organisation organisation;
  private final Actors actors;
  private final Audit audit;
  private final DeadlineProjection projection;
  private final Clock clock;

  public KeepCalendar(
      WorkCalendar calendar,
      CalendarYears years,
      Organisation organisation,
      Actors actors,
      Audit audit,
      DeadlineProjection projection,
      Clock clock) {
    this.calendar = calendar;
    this.years = years;
    this.organisation = organisation;
    this.actors = actors;
    this.audit = audit;
    this.projection = projection;
    this.clock = clock;
  }

  /**
   * A year in a version, or as it counts now.
   *
   * @param version number of a kept version; the present one when empty
   * @throws DomainException NOT_FOUND
   */
  public CalendarYear year(int year, Optional<Integer> version) {
    CalendarYear present = calendar.year(year);
    return version
        .map(
            number ->
                years.versions(year).stream()
                    .filter(kept -> kept.version() == number)
                    .findFirst()
                    .orElseThrow(() -> Refusals.notFound(year + "/" + number)))
        .orElse(present);
  }

  /** Every kept version of a year, the latest first. */
  public List<CalendarYear> versions(int year) {
    return years.versions(year);
  }

  /** Whether the user may change the calendar. */
  public boolean mayChange(String user) {
    OrganisationRegister register = organisation.register();
    return new Rights(actors.of(user, register), register).runsTheWork();
  }

  /**
   * Makes a day a holiday or a day of work, whatever it was.
   *
   * @return its year
   * @throws DomainException FORBIDDEN, INVALID, or CONFLICT when somebody has changed the year
   *     meanwhile
   */
  public CalendarYear put(String user, SpecialDay day) {
    // load, check rights
    Actor actor = actor(user);
    CalendarYear before = calendar.year(day.date().getYear());
    // validate
    List<Problem> problems = DayRules.check(day);
    if (!problems.isEmpty()) {
      throw DomainException.invalid(problems);
    }
    // act, audit, publish
    return follow(actor, before, before.daysWith(day), day.date());
  }

  /**
   * Makes a day again what its weekday says.
   *
   * @return its year
   * @throws DomainException FORBIDDEN, NOT_FOUND ({@code calendar.nothing-special}), CONFLICT
   */
  public CalendarYear remove(String user, LocalDate date) {
    // load, check rights
    Actor actor = actor(user);
    CalendarYear before = calendar.year(date.getYear());
    // validate
    if (before.on(date).isEmpty()) {
      throw DomainException.notFound(Problem.of("calendar.nothing-special", date.toString()));
    }
    // act, audit, publish
    return follow(actor, before, before.daysWithout(date), date);
  }

  /**
   * Replaces whole years, all of them or none.
   *
   * @param days the special days of each year, right already
   * @param sources the notice of each year
   * @throws DomainException FORBIDDEN, CONFLICT
   */
  void replace(String user, Map<Integer, List<SpecialDay>> days, Map<Integer, String> sources) {
    Actor actor = actor(user);
    List<CalendarYear> before = days.keySet().stream().sorted().map(calendar::year).toList();
    List<CalendarYear> after =
        before.stream()
            .map(year -> next(actor, year, sources.get(year.year()), days.get(year.year())))
            .toList();
    keep(after);
    for (int index = 0; index < after.size(); index++) {
      write(
          actor,
          before.get(index),
          after.get(index),
          Map.of("source", before.get(index).source()),
          Map.of("source", after.get(index).source(), "days", "" + after.get(index).days().size()));
    }
    projection.refreshDeadlines();
  }

  /** The actor, who has the right to change the calendar. */
  Actor actor(String user) {
    OrganisationRegister register = organisation.register();
    Actor actor = actors.of(user, register);
    if (!new Rights(actor, register).runsTheWork()) {
      throw Refusals.forbidden("calendar");
    }
    return actor;
  }

  private CalendarYear follow(
      Actor actor, CalendarYear before, List<SpecialDay> days, LocalDate changed) {
    CalendarYear after = next(actor, before, before.source(), days);
    keep(List.of(after));
    write(actor, before, after, described(before, changed), described(after, changed));
    projection.refreshDeadlines();
    return after;
  }

  private CalendarYear next(
      Actor actor, CalendarYear before, String source, List<SpecialDay> days) {
    CalendarYear.Edit edit =
        new CalendarYear.Edit(
            actor.key(), actor.name(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    return before.followedBy(source, days, edit);
  }

  private void keep(List<CalendarYear> versions) {
    if (!years.add(versions)) {
      throw DomainException.conflict(
          Problem.of("calendar.changed-meanwhile", "" + versions.get(0).year()));
    }
  }

  private void write(
      Actor actor,
      CalendarYear before,
      CalendarYear after,
      Map<String, String> old,
      Map<String, String> now) {
    audit.write(
        actor.key(),
        "calendar.change",
        Integer.toString(after.year()),
        withVersion(before, old),
        withVersion(after, now));
  }

  private static Map<String, String> withVersion(CalendarYear year, Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    all.put("version", Integer.toString(year.version()));
    return all;
  }

  private static Map<String, String> described(CalendarYear year, LocalDate date) {
    return year.on(date)
        .map(day -> Map.of(date.toString(), day.kind().code() + " " + day.name().zh()))
        .orElse(Map.of());
  }
}
