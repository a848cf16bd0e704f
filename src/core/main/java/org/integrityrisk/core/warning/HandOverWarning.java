package org.integrityrisk.core.warning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * When the warned one changes post, the office decides: the warning stays with the person, or moves
 * to whoever has the post now. A successor gets the whole number of days to answer; the colour
 * stays as it is.
 */
public final class HandOverWarning {

  private final LoadPoint points;
  private final Warnings warnings;
  private final Standings standings;
  private final People people;
  private final WorkingDays workingDays;
  private final Audit audit;
  private final PublishWarning publication;
  private final Clock clock;

  public HandOverWarning(
      LoadPoint points,
      Warnings warnings,
      Standings standings,
      People people,
      WorkingDays workingDays,
      Audit audit,
      PublishWarning publication,
      Clock clock) {
    this.points = points;
    this.warnings = warnings;
    this.standings = standings;
    this.people = people;
    this.workingDays = workingDays;
    this.audit = audit;
    this.publication = publication;
    this.clock = clock;
  }

  /** Whether the actor may decide to whom the warning belongs. */
  public static boolean mayDecide(Warning warning, LoadedPoint point) {
    return warning.state().isOpen() && isEntitled(warning, point);
  }

  /** Whether the warned one holds no more what was held when the warning was issued. */
  public static boolean isAsked(Warning warning, LoadedPoint point) {
    return warned(warning.content().responsible(), point).hasMoved(warning.standing().held());
  }

  /** User keys of those who hold now what the warned one held. */
  public static List<String> successors(Warning warning, LoadedPoint point) {
    return warned(warning.content().responsible(), point).successors(warning.standing().held());
  }

  /**
   * Decides.
   *
   * @param to user key or name of whom it moves to; empty when it stays
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when it is lifted
   */
  public Warning decide(String user, String key, String to, String opinion) {
    // load
    Warning warning = warnings.find(key).orElseThrow(() -> Refusals.notFound(key));
    LoadedPoint point = points.forUser(user, warning.point());
    // validate
    Optional<String> successor = people.keyOf(to);
    check(to, successor, opinion);
    // check rights
    checkRight(warning, point);
    // act
    String responsible = successor.orElse(warning.content().responsible());
    boolean moves = !responsible.equals(warning.content().responsible());
    standings.save(warning.id(), standing(warning, point, responsible, moves));
    if (moves) {
      warnings.change(key, content(warning, point, responsible), user);
    }
    Warning decided = warnings.find(key).orElseThrow(() -> Refusals.notFound(key));
    // audit
    audit.write(
        user,
        moves ? "warning.hand-over" : "warning.stay",
        key,
        Map.of("responsible", warning.content().responsible()),
        Map.of(
            "responsible", responsible,
            "deadline", decided.content().deadline().toString(),
            "opinion", opinion.strip()));
    // publish
    publication.publish(decided, point);
    return decided;
  }

  private static void check(String to, Optional<String> successor, String opinion) {
    Problems problems = new Problems();
    WarningRules.text(opinion, "opinion", "warning.opinion-required").ifPresent(problems::add);
    Problem.of("warning.unknown-person", to)
        .at("to")
        .when(!to.isBlank() && successor.isEmpty())
        .ifPresent(problems::add);
    problems.throwIfAny();
  }

  private static boolean isEntitled(Warning warning, LoadedPoint point) {
    return !point.actor().is(warning.content().responsible())
        && new WarningOffices(point).watches();
  }

  private static void checkRight(Warning warning, LoadedPoint point) {
    if (!isEntitled(warning, point)) {
      throw Refusals.forbidden(warning.key());
    }
    if (!warning.state().isOpen()) {
      throw Refusals.outOfTurn(warning.key(), warning.state().code());
    }
  }

  private static Standing standing(
      Warning warning, LoadedPoint point, String responsible, boolean moves) {
    WarnedPerson person = warned(responsible, point);
    Standing now = warning.standing();
    Standing.Receipt receipt = moves ? Standing.Receipt.awaited(person.superior()) : now.receipt();
    return now.handedOver(receipt, person.held());
  }

  private WarningContent content(Warning warning, LoadedPoint point, String responsible) {
    WarningContent moved = warning.content().of(responsible);
    int days = point.regime().warnings().deadlineDays(moved.colour());
    return warning.state() == WarningState.ISSUED
        ? moved.until(workingDays.after(LocalDate.now(clock), days))
        : moved;
  }

  private static WarnedPerson warned(String user, LoadedPoint point) {
    return new WarnedPerson(user, point.point().content().department(), point.register());
  }
}
