package org.integrityrisk.core.change;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.ExclusiveActions;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.Journal;
import org.integrityrisk.core.journal.JournalEntry;
import org.integrityrisk.core.journal.JournalRunner;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * An administrator gives a change of the regime up that the host refuses for good, so that the
 * project can be worked in again. Points that came along stay with the new regime, since their
 * gradings and opinions count there already; what is left is tried once more, point by point, and
 * what is refused again is listed with the reason and can be taken along later. Where the host
 * refuses the regime itself, no point has been touched, and the project stays with the former one.
 *
 * <p>Codes of problems: {@code setup.admin-only}, {@code change.none-running}, {@code
 * change.still-running}, {@code change.nothing-left}.
 */
public final class AbandonRegimeChange {

  /** After so long without a sign of life a change counts as failed. */
  static final Duration SILENCE = Duration.ofMinutes(1);

  /** A change that is left to the journal's job need not begin before this has gone by. */
  private static final Duration WAITS_FOR_JOB = Duration.ofMinutes(10);

  /** So many steps may be left of a change of very many points while one waits. */
  private static final int STEPS_AT_ONCE = 2;

  private final PreviewRegimeChange previews;
  private final ExclusiveActions exclusive;
  private final Journal journal;
  private final JournalRunner runner;
  private final Refusals refusals;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  public AbandonRegimeChange(
      PreviewRegimeChange previews,
      ExclusiveActions exclusive,
      Journal journal,
      JournalRunner runner,
      Refusals refusals,
      Audit audit,
      Ids ids,
      Clock clock) {
    this.previews = previews;
    this.exclusive = exclusive;
    this.journal = journal;
    this.runner = runner;
    this.refusals = refusals;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Gives the running change of a project up. With very many points left, the journal's job does
   * it.
   *
   * @throws DomainException FORBIDDEN, CONFLICT when none is running, or it goes on well
   */
  public void abandon(String user, String project) {
    previews.requireAdministrator(user);
    JournalEntry entry =
        exclusive
            .on(project)
            .orElseThrow(
                () -> DomainException.conflict(Problem.of("change.none-running", project)));
    if (!isStalled(entry, clock.instant())) {
      throw stillRunning(project);
    }
    String id = entry.intent().id();
    audit.write(user, "project.regime-change-abandon", project, Map.of(), Map.of("change", id));
    if (!runner.abandon(id, SILENCE, stepsAtOnce(entry.intent()))) {
      throw stillRunning(project);
    }
  }

  /**
   * Takes along what the last change had to leave behind, once the reason is put right.
   *
   * @throws DomainException FORBIDDEN, CONFLICT when a change is running or nothing was left behind
   */
  public void takeRest(String user, String project) {
    previews.requireAdministrator(user);
    exclusive.requireNone(project);
    List<Refused> left = refusals.of(project).stream().filter(Refused::canBeTakenLater).toList();
    if (left.isEmpty()) {
      throw DomainException.conflict(Problem.of("change.nothing-left", project));
    }
    ChangeIntent former =
        new ChangeIntent(journal.find(left.get(0).change()).orElseThrow().intent());
    runner.run(
        new Intent(
            ids.next(),
            ChangeIntent.KIND,
            user,
            clock.instant(),
            former.headerForRest(left),
            former.stepsForRest(left)));
  }

  /**
   * What the last change of a project had to leave behind.
   *
   * @throws DomainException FORBIDDEN
   */
  public List<Refused> leftBehind(String user, String project) {
    previews.requireAdministrator(user);
    return refusals.of(project);
  }

  private static int stepsAtOnce(Intent intent) {
    return ApplyRegimeChange.points(intent) > ApplyRegimeChange.AT_ONCE
        ? STEPS_AT_ONCE
        : Integer.MAX_VALUE;
  }

  static boolean isStalled(JournalEntry entry, Instant now) {
    Instant touched = entry.progress().touched();
    return touched.equals(Instant.EPOCH)
        ? entry.intent().opened().plus(WAITS_FOR_JOB).isBefore(now)
        : touched.plus(SILENCE).isBefore(now);
  }

  private static DomainException stillRunning(String project) {
    return DomainException.conflict(Problem.of("change.still-running", project));
  }
}
