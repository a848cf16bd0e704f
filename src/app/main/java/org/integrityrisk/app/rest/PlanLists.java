package org.integrityrisk.app.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.PlanCalendarView;
import org.integrityrisk.app.rest.view.PlanView;
import org.integrityrisk.app.rest.view.PlanWords;
import org.integrityrisk.app.store.register.PlanFilter;
import org.integrityrisk.app.store.register.PlanPages;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.access.Sight;
import org.integrityrisk.core.calendar.CalendarYear;
import org.integrityrisk.core.calendar.SpecialDay;
import org.integrityrisk.core.calendar.WorkCalendar;
import org.integrityrisk.core.inspection.CheckRound;
import org.integrityrisk.core.inspection.LoadRound;
import org.integrityrisk.core.inspection.RoundState;
import org.springframework.stereotype.Component;

/** Makes lists and months of the supervision plan for calls. */
@Component
public class PlanLists {

  private final VisibleProjects projects;
  private final PlanPages pages;
  private final LoadRound rounds;
  private final WorkCalendar calendar;
  private final NamesIn names;
  private final Actors actors;
  private final Texts texts;
  private final Clock clock;

  public PlanLists(
      VisibleProjects projects,
      PlanPages pages,
      LoadRound rounds,
      WorkCalendar calendar,
      NamesIn names,
      Actors actors,
      Texts texts,
      Clock clock) {
    this.projects = projects;
    this.pages = pages;
    this.rounds = rounds;
    this.calendar = calendar;
    this.names = names;
    this.actors = actors;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * The checks that a call asks for, in the project that it names.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when the caller may not see it
   */
  PlanView list(Caller caller, PlanQuery query, int start, int limit) {
    Sight seen = projects.seen(caller, query.query().text("project"));
    Names found = names.project(caller, seen.project());
    LocalDate today = LocalDate.now(clock);
    PlanPages.Page page = pages.find(query.filter(seen, caller, found, today), today, start, limit);
    PlanWords words = words(caller, found, today);
    return new PlanView(
        page.total(),
        page.overdue(),
        start,
        limit,
        page.entries().stream().map(words::of).flatMap(Optional::stream).toList());
  }

  /** The month that a call asks for. */
  PlanCalendarView month(Caller caller, PlanQuery query) {
    Sight seen = projects.seen(caller, query.query().text("project"));
    LocalDate today = LocalDate.now(clock);
    YearMonth month = query.month(today);
    PlanFilter filter =
        query
            .filter(seen, caller, names.project(caller, seen.project()), today)
            .within(month.atDay(1), month.atEndOfMonth());
    Map<LocalDate, Long> due = pages.byDay(filter);
    Map<LocalDate, List<CheckRound>> byDay =
        rounds.of(caller.key(), seen.project()).stream()
            .filter(round -> round.state() != RoundState.DROPPED)
            .filter(round -> filter.person().isEmpty() || round.checker().equals(filter.person()))
            .collect(Collectors.groupingBy(CheckRound::due));
    CalendarYear year = calendar.year(month.getYear());
    return new PlanCalendarView(
        month.toString(),
        today,
        month
            .atDay(1)
            .datesUntil(month.plusMonths(1).atDay(1))
            .map(
                day ->
                    new PlanCalendarView.Day(
                        day,
                        year.isWorkingDay(day),
                        special(year, day, caller),
                        due.getOrDefault(day, 0L),
                        day.isBefore(today),
                        byDay.getOrDefault(day, List.of()).stream().map(PlanLists::link).toList()))
            .toList());
  }

  private static PlanCalendarView.RoundLink link(CheckRound round) {
    return new PlanCalendarView.RoundLink(round.id(), round.title(), round.state().code());
  }

  private static Optional<String> special(CalendarYear year, LocalDate day, Caller caller) {
    return year.days().stream()
        .filter(one -> one.date().equals(day))
        .findFirst()
        .map(SpecialDay::name)
        .map(name -> name.in(caller.locale()));
  }

  private PlanWords words(Caller caller, Names found, LocalDate today) {
    Rights rights = new Rights(actors.of(caller.key(), found.register()), found.register());
    return new PlanWords(found, texts, rights, today);
  }
}
