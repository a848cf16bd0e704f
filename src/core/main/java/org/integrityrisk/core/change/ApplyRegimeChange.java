package org.integrityrisk.core.change;

import java.time.Clock;
import java.util.Optional;
import org.integrityrisk.core.journal.ExclusiveActions;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.JournalEntry;
import org.integrityrisk.core.journal.JournalRunner;
import org.integrityrisk.core.regime.Regimes;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * An administrator lets a project work by another regime, after a look at what that would do. From
 * then on it is carried out to the end, through the journal; meanwhile nobody files or moves a
 * point of the project.
 *
 * <p>Codes of problems: those of {@link PreviewRegimeChange}, and {@code change.running}, {@code
 * change.other-plan}, {@code change.word-lost}.
 */
public final class ApplyRegimeChange {

  /** For so many points the administrator can wait; more are left to the journal's job. */
  static final int AT_ONCE = 1000;

  private final PreviewRegimeChange previews;
  private final RegimeHost host;
  private final Regimes regimes;
  private final ExclusiveActions exclusive;
  private final JournalRunner runner;
  private final Ids ids;
  private final Clock clock;

  public ApplyRegimeChange(
      PreviewRegimeChange previews,
      RegimeHost host,
      Regimes regimes,
      ExclusiveActions exclusive,
      JournalRunner runner,
      Ids ids,
      Clock clock) {
    this.previews = previews;
    this.host = host;
    this.regimes = regimes;
    this.exclusive = exclusive;
    this.runner = runner;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Applies a plan.
   *
   * @param fingerprint of the plan that was looked at
   * @return how far it has come: to the end, or, with very many points, not far yet
   * @throws DomainException FORBIDDEN, NOT_FOUND, INVALID when the request makes no sense or words
   *     have no new ones, CONFLICT when another plan would be carried out by now, a change is
   *     running, or the host refuses; nothing is changed then
   */
  public ChangeProgress apply(String user, ChangeRequest request, String fingerprint) {
    // check rights, load
    previews.requireAdministrator(user);
    exclusive.requireNone(request.project());
    RegimeChangePlan plan = previews.preview(user, request);
    // validate
    check(plan, fingerprint);
    host.prepare(request.project(), plan.change().to(), user);
    // act, audit and publish each point
    Intent intent =
        new Intent(
            ids.next(),
            ChangeIntent.KIND,
            user,
            clock.instant(),
            ChangeIntent.header(plan, regimes),
            ChangeIntent.steps(plan));
    if (plan.points().size() > AT_ONCE) {
      runner.leave(intent);
      return progress(intent, 0, false);
    }
    runner.run(intent);
    return progress(intent, plan.points().size(), false);
  }

  /**
   * How far the change of a project has come; empty when none is running.
   *
   * @throws DomainException FORBIDDEN
   */
  public Optional<ChangeProgress> running(String user, String project) {
    previews.requireAdministrator(user);
    return exclusive.on(project).map(this::progress);
  }

  private static void check(RegimeChangePlan plan, String fingerprint) {
    if (!plan.unmapped().isEmpty()) {
      throw DomainException.invalid(
          plan.unmapped().stream()
              .map(word -> Problem.of("change.word-lost", word.code()).at(word.field().code()))
              .toList());
    }
    if (!plan.fingerprint().equals(fingerprint)) {
      throw PreviewRegimeChange.otherPlan(plan.change());
    }
  }

  private ChangeProgress progress(JournalEntry entry) {
    Intent intent = entry.intent();
    int points = points(intent);
    int done = Math.max(0, entry.progress().stepsDone() - 1) * ChangeIntent.POINTS_PER_STEP;
    return progress(
        intent, Math.min(done, points), AbandonRegimeChange.isStalled(entry, clock.instant()));
  }

  static int points(Intent intent) {
    return Integer.parseInt(intent.header().get(ChangeIntent.POINTS));
  }

  private static ChangeProgress progress(Intent intent, int done, boolean stalled) {
    return new ChangeProgress(
        intent.id(),
        intent.header().get(ChangeIntent.FROM),
        intent.header().get(ChangeIntent.TO),
        intent.actor(),
        intent.opened(),
        points(intent),
        done,
        stalled);
  }
}
