package org.integrityrisk.core.screening;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.integrityrisk.core.organisation.Office;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.warning.IssueWarning;
import org.integrityrisk.core.work.Task;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.Tasks;
import org.integrityrisk.core.work.WorkKind;

/**
 * Keeps the tasks of screenings right. They await offices, not people: so they stay where they
 * belong when the post of the officer changes hands.
 */
public final class ScreeningTasks {

  private static final String PAGE = "/screening?project=";

  private final Tasks tasks;
  private final Findings findings;
  private final Clock clock;

  public ScreeningTasks(Tasks tasks, Findings findings, Clock clock) {
    this.tasks = tasks;
    this.findings = findings;
    this.clock = clock;
  }

  /** Opens what a screening asks for in its present state and closes all else. */
  void follow(LoadedScreening loaded) {
    Screening screening = loaded.screening();
    if (screening.isOpen()) {
      tasks.close(WorkKind.SCREENING_REPORT, screening.id());
      hold(WorkKind.SCREENING, loaded, List.of(loaded.screener()), Optional.of(screening.due()));
    } else {
      tasks.close(WorkKind.SCREENING, screening.id());
      hold(WorkKind.SCREENING_REPORT, loaded, loaded.recipients(), Optional.empty());
    }
  }

  /** Somebody has taken note of the report: the others of that office need not. */
  void noted(LoadedScreening loaded) {
    String id = loaded.screening().id();
    loaded.recipients().stream()
        .filter(
            office -> loaded.register().holders().holdersOf(office).contains(loaded.actor().key()))
        .forEach(office -> tasks.close(WorkKind.SCREENING_REPORT, id, seat(office)));
  }

  /** A task moves with the office: whoever held it before holds it no more. */
  private void hold(
      WorkKind kind, LoadedScreening loaded, List<Office> offices, Optional<LocalDate> due) {
    Screening screening = loaded.screening();
    Set<TaskHolder> holders =
        offices.stream().map(ScreeningTasks::seat).collect(Collectors.toUnmodifiableSet());
    tasks.all(screening.project()).stream()
        .filter(task -> task.kind() == kind && task.object().equals(screening.id()))
        .filter(task -> !holders.contains(task.holder()))
        .forEach(task -> tasks.close(kind, screening.id(), task.holder()));
    String link = PAGE + screening.project() + "&id=" + screening.id();
    holders.forEach(
        holder ->
            tasks.open(
                task(kind, screening.project(), screening.id(), title(loaded), link, holder, due)));
  }

  private static String title(LoadedScreening loaded) {
    Period period = loaded.screening().period();
    String unit = loaded.screening().unit();
    String name = loaded.register().unit(unit).map(one -> one.name()).orElse(unit);
    return period.from() + " – " + period.to() + " " + name;
  }

  /** A proposal awaits the offices that issue warnings on its point. */
  void proposed(Finding finding, LoadedPoint point) {
    String project = finding.project();
    IssueWarning.issuersOn(point)
        .forEach(
            office ->
                tasks.open(
                    task(
                        WorkKind.SCREENING_PROPOSAL,
                        project,
                        object(project, finding.screening()),
                        finding.found().title(),
                        PAGE + project + "&proposals=1",
                        seat(office),
                        Optional.empty())));
  }

  /** Closes the task of the offices when no proposal of the screening awaits them any more. */
  void settle(String project, String screening) {
    if (findings.awaiting(project, screening) == 0) {
      tasks.close(WorkKind.SCREENING_PROPOSAL, object(project, screening));
    }
  }

  private static String object(String project, String screening) {
    return screening.isEmpty() ? "rules-" + project : screening;
  }

  private static TaskHolder seat(Office office) {
    return TaskHolder.office(office.role(), office.of());
  }

  private Task task(
      WorkKind kind,
      String project,
      String object,
      String title,
      String link,
      TaskHolder holder,
      Optional<LocalDate> due) {
    Instant now = clock.instant();
    return new Task(kind, project, object, "", title, link, "", "", holder, now, due);
  }
}
