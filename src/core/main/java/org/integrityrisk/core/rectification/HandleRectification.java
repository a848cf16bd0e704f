package org.integrityrisk.core.rectification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Takes a rectification on: the responsible one reports, the verifying office verifies, sends back
 * with a new deadline, closes. Nobody verifies what they are responsible for.
 *
 * <p>Codes of problems, all starting {@code rectification.}: {@code text-required}, {@code
 * too-long}, {@code deadline-past}, {@code changed-meanwhile}.
 */
public final class HandleRectification {

  private static final int LONGEST = 5000;

  private final LoadRectification loading;
  private final Rectifications rectifications;
  private final RectificationTasks tasks;
  private final People people;
  private final Audit audit;
  private final Clock clock;

  public HandleRectification(
      LoadRectification loading,
      Rectifications rectifications,
      RectificationTasks tasks,
      People people,
      Audit audit,
      Clock clock) {
    this.loading = loading;
    this.rectifications = rectifications;
    this.tasks = tasks;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Takes a step.
   *
   * @param text report or opinion; needed to report and to send back
   * @param deadline the new last day when it is sent back; the old one when empty and not past
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when it is in a state in
   *     which this cannot be done
   */
  public Rectification take(
      String user,
      String id,
      RectificationAction action,
      String text,
      Optional<LocalDate> deadline) {
    // load
    Rectification before = loading.find(user, id);
    // validate
    LocalDate until = deadline.orElse(before.content().deadline());
    check(action, text, until);
    // check rights
    if (!loading.access(user).mayTake(before, action)) {
      throw Refusals.forbidden(id);
    }
    RectificationState next =
        action
            .after(before.state())
            .orElseThrow(() -> Refusals.outOfTurn(id, before.state().code()));
    // act
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    String name = people.displayName(user).orElse(user);
    Rectification after =
        before.after(new RectificationStep(action, user, name, now, text.strip()), next, until);
    keep(before, after);
    tasks.follow(after, now);
    // audit
    audit.write(
        user, "rectification." + action.code(), id, described(before, ""), described(after, text));
    return after;
  }

  private void check(RectificationAction action, String text, LocalDate until) {
    Problems problems = new Problems();
    boolean needed =
        action == RectificationAction.REPORT || action == RectificationAction.SEND_BACK;
    if (needed && text.isBlank()) {
      problems.add(Problem.of("rectification.text-required").at("text"));
    }
    if (text.length() > LONGEST) {
      problems.add(Problem.of("rectification.too-long", Integer.toString(LONGEST)).at("text"));
    }
    if (action == RectificationAction.SEND_BACK && until.isBefore(LocalDate.now(clock))) {
      problems.add(Problem.of("rectification.deadline-past").at("deadline"));
    }
    problems.throwIfAny();
  }

  private void keep(Rectification before, Rectification after) {
    if (!rectifications.change(after, before.state())) {
      throw DomainException.conflict(Problem.of("rectification.changed-meanwhile"));
    }
  }

  private static Map<String, String> described(Rectification one, String text) {
    return Map.of(
        "state", one.state().code(), "deadline", one.content().deadline().toString(), "text", text);
  }
}
