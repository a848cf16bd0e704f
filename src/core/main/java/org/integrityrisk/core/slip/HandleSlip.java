package org.integrityrisk.core.slip;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * The way of a slip: whoever it was handed to receives it, does the step and hands it on. What is
 * written stays as it is; a correction is an entry more.
 *
 * <p>Codes of problems, all starting {@code slip.}: {@code text-required}, {@code text-too-long},
 * {@code unknown-person}, {@code unknown-step}, {@code unknown-entry}, {@code finished-already},
 * {@code not-received}, {@code received-already}, {@code changed-meanwhile}.
 */
public final class HandleSlip {

  private final LoadSlip load;
  private final NextHandler handlers;
  private final StepDeadlines deadlines;
  private final KeepSlip keep;
  private final Clock clock;

  public HandleSlip(
      LoadSlip load, NextHandler handlers, StepDeadlines deadlines, KeepSlip keep, Clock clock) {
    this.load = load;
    this.handlers = handlers;
    this.deadlines = deadlines;
    this.keep = keep;
    this.clock = clock;
  }

  /**
   * The one it was handed to has it.
   *
   * @throws DomainException NOT_FOUND, FORBIDDEN, or CONFLICT when it is not on the way
   */
  public Slip receive(String user, String id) {
    return write(
        user,
        id,
        loaded -> {
          require(loaded.holds(), id);
          return entry(EntryKind.RECEIVE, loaded, "", 0, "", Optional.empty(), 0);
        });
  }

  /**
   * Its holder has done the step and hands it to the next person.
   *
   * @param result what came of the step
   * @param step place of the next step, from 0; an earlier one sends it back
   * @param next the next person, by user key or name
   * @throws DomainException NOT_FOUND, FORBIDDEN, INVALID, or CONFLICT when it was not received
   */
  public Slip handOver(String user, String id, String result, int step, String next) {
    return write(
        user,
        id,
        loaded -> {
          require(loaded.holds(), id);
          check(result, "result");
          SlipHead head = loaded.slip().head();
          if (step < 0 || step >= head.steps().size()) {
            throw DomainException.invalid(Problem.of("slip.unknown-step").at("step"));
          }
          String handler = handlers.find(head.project(), next, "next");
          Optional<LocalDate> due = deadlines.of(head, step);
          return entry(EntryKind.HAND, loaded, result, step, handler, due, 0);
        });
  }

  /**
   * Its holder has done the last step.
   *
   * @throws DomainException NOT_FOUND, FORBIDDEN, INVALID, or CONFLICT when it was not received
   */
  public Slip end(String user, String id, String result) {
    return write(
        user,
        id,
        loaded -> {
          require(loaded.holds(), id);
          check(result, "result");
          return entry(EntryKind.END, loaded, result, 0, "", Optional.empty(), 0);
        });
  }

  /**
   * It goes to somebody else; the step and its last day stay.
   *
   * @throws DomainException NOT_FOUND, FORBIDDEN, INVALID, or CONFLICT when it is finished
   */
  public Slip redirect(String user, String id, String next, String reason) {
    return write(
        user,
        id,
        loaded -> {
          require(loaded.mayRedirect() || loaded.slip().state() == SlipState.FINISHED, id);
          check(reason, "reason");
          Slip slip = loaded.slip();
          String handler = handlers.find(slip.head().project(), next, "next");
          int step = slip.lastLeg().step();
          return entry(EntryKind.REDIRECT, loaded, reason, step, handler, slip.lastLeg().due(), 0);
        });
  }

  /**
   * The one who wrote an entry says what it should have said.
   *
   * @param about place of the entry, from 0
   * @throws DomainException NOT_FOUND, FORBIDDEN for anybody else, or INVALID
   */
  public Slip correct(String user, String id, int about, String text) {
    return write(
        user,
        id,
        loaded -> {
          int entries = loaded.slip().entries().size();
          require(about < 0 || about >= entries || loaded.mayCorrect(about), id);
          check(text, "text");
          return entry(EntryKind.CORRECT, loaded, text, 0, "", Optional.empty(), about);
        });
  }

  private Slip write(String user, String id, Function<LoadedSlip, SlipEntry> decision) {
    // load, check rights, validate
    LoadedSlip loaded = load.forUser(user, id);
    SlipEntry entry = decision.apply(loaded);
    Slip after = loaded.slip().with(entry);
    // act, audit, publish
    if (!keep.append(after)) {
      throw DomainException.conflict(Problem.of("slip.changed-meanwhile"));
    }
    return after;
  }

  private static void require(boolean right, String id) {
    if (!right) {
      throw Refusals.forbidden(id);
    }
  }

  private static void check(String text, String field) {
    if (text.isBlank()) {
      throw DomainException.invalid(Problem.of("slip.text-required").at(field));
    }
    if (text.length() > OpeningRules.LONGEST_TEXT) {
      throw DomainException.invalid(
          Problem.of("slip.text-too-long", "" + OpeningRules.LONGEST_TEXT).at(field));
    }
  }

  private SlipEntry entry(
      EntryKind kind,
      LoadedSlip loaded,
      String text,
      int step,
      String next,
      Optional<LocalDate> due,
      int about) {
    return new SlipEntry(
        kind,
        loaded.actor().key(),
        loaded.actor().name(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        text.strip(),
        step,
        next,
        due,
        about);
  }
}
