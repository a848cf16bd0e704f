package org.integrityrisk.core.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.Together;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.ScreeningMoment;
import org.integrityrisk.core.regime.ScreeningRules;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.warning.WarningActions;

/**
 * Opens the screening of a period: by the calendar, within the days that the regime gives for it,
 * or by the officer. What the rules find is kept with it in the same transaction, so that it stands
 * as it was on that day; a period of a unit is never opened twice.
 *
 * <p>Codes of problems: {@code screening.not-asked}, {@code screening.not-now}, {@code
 * screening.opened-already}.
 */
public final class OpenScreenings {

  private final Screenings screenings;
  private final LoadScreening load;
  private final AskRules ask;
  private final Projects projects;
  private final Organisation organisation;
  private final Actors actors;
  private final ScreeningTasks tasks;
  private final WorkingDays workingDays;
  private final Together together;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  public OpenScreenings(
      Screenings screenings,
      LoadScreening load,
      AskRules ask,
      Projects projects,
      Organisation organisation,
      Actors actors,
      ScreeningTasks tasks,
      WorkingDays workingDays,
      Together together,
      Audit audit,
      Ids ids,
      Clock clock) {
    this.screenings = screenings;
    this.load = load;
    this.ask = ask;
    this.projects = projects;
    this.organisation = organisation;
    this.actors = actors;
    this.tasks = tasks;
    this.workingDays = workingDays;
    this.together = together;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /** Who opens what for whom. */
  private record Opening(
      String project, Regime regime, ScreeningRules rules, OrganisationRegister register) {

    Map<String, Set<String>> units() {
      return new ScreeningUnits(register, rules.by()).all();
    }
  }

  /**
   * Opens what is due today and gives every open screening to whoever screens now.
   *
   * @return how many were opened
   */
  public int run() {
    int opened = 0;
    for (String project : projects.all()) {
      Optional<Opening> opening = opening(project);
      opened += opening.map(this::openDue).orElse(0);
      screenings.open(project).forEach(one -> tasks.follow(load.surround("", one)));
    }
    return opened;
  }

  private Optional<Opening> opening(String project) {
    return projects
        .regimeOf(project)
        .flatMap(
            regime ->
                regime
                    .routine()
                    .screening()
                    .filter(ScreeningRules::isPeriodic)
                    .map(rules -> new Opening(project, regime, rules, organisation.register())));
  }

  private int openDue(Opening opening) {
    Optional<Period> due = due(opening.rules());
    if (due.isEmpty()) {
      return 0;
    }
    Set<String> found = screenings.unitsWithPoints(opening.project());
    return (int)
        opening.units().entrySet().stream()
            .filter(entry -> entry.getValue().stream().anyMatch(found::contains))
            .filter(entry -> open(opening, entry.getKey(), due.get(), rule()).isPresent())
            .count();
  }

  private Optional<Period> due(ScreeningRules rules) {
    LocalDate today = LocalDate.now(clock);
    Period now = Period.of(today, rules.everyMonths());
    LocalDate last = workingDays.after(now.from().minusDays(1), rules.days());
    return Optional.of(rules.opens() == ScreeningMoment.START ? now : now.previous())
        .filter(any -> !today.isAfter(last));
  }

  /**
   * The officer opens the screening of the present period or of the one before.
   *
   * @param period its code; empty for the present one
   * @throws DomainException NOT_FOUND, FORBIDDEN to anybody but whoever screens the unit, INVALID
   *     for any other period, CONFLICT when it was opened before
   */
  public Screening open(String user, String project, String unit, String period) {
    load.visible(user, project);
    Opening opening =
        opening(project)
            .orElseThrow(() -> DomainException.conflict(Problem.of("screening.not-asked")));
    Actor actor = actors.of(user, opening.register());
    ScreeningUnits units = new ScreeningUnits(opening.register(), opening.rules().by());
    if (!units.all().containsKey(unit)) {
      throw Refusals.notFound(unit);
    }
    if (!opening.register().holders().holdersOf(units.screener(unit)).contains(user)) {
      throw Refusals.forbidden(unit);
    }
    Ruling by = new Ruling(user, actor.name(), clock.instant(), "");
    return open(opening, unit, chosen(opening.rules(), period), by)
        .orElseThrow(() -> DomainException.conflict(Problem.of("screening.opened-already")));
  }

  private Period chosen(ScreeningRules rules, String code) {
    Period now = Period.of(LocalDate.now(clock), rules.everyMonths());
    if (code.isEmpty()) {
      return now;
    }
    return Period.of(code, rules.everyMonths())
        .filter(one -> one.equals(now) || one.equals(now.previous()))
        .orElseThrow(
            () -> DomainException.invalid(Problem.of("screening.not-now", code).at("period")));
  }

  private Ruling rule() {
    return new Ruling("", "", clock.instant(), "");
  }

  private Optional<Screening> open(Opening opening, String unit, Period period, Ruling by) {
    LocalDate today = LocalDate.now(clock);
    Screening screening =
        new Screening(
            ids.next(),
            opening.project(),
            unit,
            period,
            today,
            workingDays.after(today, opening.rules().days()),
            opening.regime().key(),
            opening.regime().version(),
            ScreeningState.OPEN,
            List.of(
                new ScreeningAct(
                    ScreeningActKind.OPEN,
                    by.user(),
                    by.name(),
                    by.time().truncatedTo(ChronoUnit.MILLIS),
                    "")),
            0);
    if (screenings.at(screening.place()).isPresent() || !keep(opening, screening)) {
      return Optional.empty();
    }
    audit.write(
        by.user().isEmpty() ? WarningActions.BY_RULE : by.user(),
        "screening.open",
        screening.id(),
        Map.of(),
        Map.of(
            "project", screening.project(),
            "unit", unit,
            "period", period.code(),
            "regime", screening.regime() + " " + screening.regimeVersion(),
            "due", screening.due().toString()));
    return Optional.of(screening);
  }

  private boolean keep(Opening opening, Screening screening) {
    List<RuleQuestion> questions =
        opening.rules().rules().stream().map(rule -> ask.today(opening.project(), rule)).toList();
    Set<String> units = new TreeSet<>(opening.units().get(screening.unit()));
    return together.keep(
        () -> {
          boolean opened = screenings.open(screening, questions, units);
          if (opened) {
            tasks.follow(load.surround("", screening));
          }
          return opened;
        });
  }
}
