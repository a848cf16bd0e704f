package org.integrityrisk.core.tip;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * Handlers work on a tip: take it up, ask and answer the tipper, step aside, close it. The audit
 * trail says who did what to which number, and nothing of what was said.
 */
public final class HandleTip {

  private final LoadTip load;
  private final TipArchive archive;
  private final TipDesk desk;
  private final People people;
  private final WorkingDays workingDays;
  private final TipTasks tasks;
  private final Audit audit;
  private final Clock clock;

  public HandleTip(
      LoadTip load,
      TipArchive archive,
      TipDesk desk,
      People people,
      WorkingDays workingDays,
      TipTasks tasks,
      Audit audit,
      Clock clock) {
    this.load = load;
    this.archive = archive;
    this.desk = desk;
    this.people = people;
    this.workingDays = workingDays;
    this.tasks = tasks;
    this.audit = audit;
    this.clock = clock;
  }

  /** The user takes the tip up. */
  public Tip takeUp(String user, String id) {
    Tip tip = load.forStep(user, id, TipStep.TAKE_UP);
    return done(user, tip, TipStep.TAKE_UP, next(tip, TipStep.TAKE_UP).takenUpBy(user, today()));
  }

  /** The user asks the tipper something; the tip waits for the answer. */
  public Tip ask(String user, String id, String question) {
    TipText.check(question, "text");
    Tip tip = load.forStep(user, id, TipStep.ASK);
    return say(user, tip, TipStep.ASK, TipMessage.Kind.QUESTION, question);
  }

  /** The user tells the tipper something. */
  public Tip answer(String user, String id, String text) {
    TipText.check(text, "text");
    Tip tip = load.forStep(user, id, TipStep.ANSWER);
    return say(user, tip, TipStep.ANSWER, TipMessage.Kind.ANSWER, text);
  }

  /**
   * Somebody is found to have an interest in the tip and sees it no more: the user, or another.
   *
   * @param who user key or name
   */
  public void recuse(String user, String id, String who) {
    Tip tip = load.forStep(user, id, TipStep.RECUSE);
    String key =
        people
            .keyOf(who)
            .orElseThrow(
                () -> DomainException.invalid(Problem.of("tip.unknown-person", who).at("user")));
    archive.change(tip, next(tip, TipStep.RECUSE), said(user, TipMessage.Kind.RECUSAL, key));
    audit.write(user, "tip.recuse", tip.card().number(), Map.of(), Map.of());
    tasks.follow(archive.open(id));
  }

  /**
   * Closes the tip.
   *
   * @param reason why; only handlers see it
   * @param answer what the tipper is told; may be empty
   */
  public Tip close(String user, String id, TipOutcome outcome, String reason, String answer) {
    TipText.check(reason, "reason");
    Tip tip = load.forStep(user, id, TipStep.CLOSE);
    if ((outcome == TipOutcome.WARNING) == tip.warnings().isEmpty()) {
      throw DomainException.invalid(Problem.of("tip.outcome-does-not-fit").at("outcome"));
    }
    TipMessage[] messages =
        Stream.concat(
                Stream.of(said(user, TipMessage.Kind.REASON, reason)),
                answer.isBlank()
                    ? Stream.empty()
                    : Stream.of(said(user, TipMessage.Kind.ANSWER, answer)))
            .toArray(TipMessage[]::new);
    TipCard closed = next(tip, TipStep.CLOSE).closedBy(user, today(), outcome);
    return done(user, tip, TipStep.CLOSE, closed, messages);
  }

  /**
   * Proposes a warning to those who may issue one. From then on they handle the tip as well.
   *
   * @throws DomainException as every step, and CONFLICT {@code tip.no-proposal-needed} where the
   *     user may issue it
   */
  public Tip propose(String user, String id, String text) {
    TipText.check(text, "text");
    Tip tip = load.forStep(user, id, TipStep.PROPOSE);
    if (desk.mayWarn(user, tip)) {
      throw DomainException.conflict(Problem.of("tip.no-proposal-needed"));
    }
    return say(user, tip, TipStep.PROPOSE, TipMessage.Kind.PROPOSAL, text);
  }

  /** Keeps that a warning was issued on the tip. */
  Tip warned(String user, Tip tip, String warning) {
    return say(user, tip, TipStep.WARN, TipMessage.Kind.WARNING, warning);
  }

  /** A step that consists of what is said. */
  private Tip say(String user, Tip tip, TipStep step, TipMessage.Kind kind, String text) {
    return done(user, tip, step, next(tip, step), said(user, kind, text));
  }

  private Tip done(String user, Tip tip, TipStep step, TipCard next, TipMessage... messages) {
    archive.change(tip, next, messages);
    audit.write(
        user,
        "tip." + step.code(),
        next.number(),
        Map.of("state", tip.card().state().code()),
        Map.of("state", next.state().code()));
    Tip changed = archive.open(next.id());
    tasks.follow(changed);
    return changed;
  }

  private TipCard next(Tip tip, TipStep step) {
    TipCard card = tip.card();
    TipState state = step.after(card.state());
    TipDates dates = new TipDates(desk.rulesOf(card.project()), workingDays);
    boolean stays = state == card.state() && state != TipState.ASKED;
    return card.in(state, stays ? card.due() : dates.in(state, card, today()));
  }

  private TipMessage said(String user, TipMessage.Kind kind, String text) {
    return new TipMessage(kind, user, text.strip(), today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
