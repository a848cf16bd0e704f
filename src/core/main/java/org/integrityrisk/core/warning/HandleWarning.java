package org.integrityrisk.core.warning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.WarningRules;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * What all steps in the handling of a warning have in common.
 *
 * <p>Each step that hands the matter to the warned one gives whole days: to answer after a failed
 * examination, by the colour; to put things right after an accepted answer, by the regime. What
 * nobody is left to judge is laid before somebody above by the same step.
 */
public final class HandleWarning {

  private final LoadPoint points;
  private final Warnings warnings;
  private final Standings standings;
  private final ClimbLadder ladder;
  private final WorkingDays workingDays;
  private final Audit audit;
  private final PublishWarning publication;
  private final Clock clock;

  public HandleWarning(
      LoadPoint points,
      Warnings warnings,
      Standings standings,
      ClimbLadder ladder,
      WorkingDays workingDays,
      Audit audit,
      PublishWarning publication,
      Clock clock) {
    this.points = points;
    this.warnings = warnings;
    this.standings = standings;
    this.ladder = ladder;
    this.workingDays = workingDays;
    this.audit = audit;
    this.publication = publication;
    this.clock = clock;
  }

  /**
   * Takes a step. A failed examination that is one too many takes the warning up at once.
   *
   * @param problems what is wrong with what was written
   * @param writing adds what was written
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when the warning is in
   *     another state
   */
  Warning take(
      String user,
      String key,
      WarningStep step,
      Stream<Optional<Problem>> problems,
      UnaryOperator<WarningHandling> writing) {
    return take(user, key, step, Optional.empty(), problems, writing);
  }

  /**
   * Takes a step.
   *
   * @param until last day to put things right; the regime's own when there is none
   */
  Warning take(
      String user,
      String key,
      WarningStep step,
      Optional<LocalDate> until,
      Stream<Optional<Problem>> problems,
      UnaryOperator<WarningHandling> writing) {
    // load
    Warning warning = warnings.find(key).orElseThrow(() -> Refusals.notFound(key));
    LoadedPoint point = points.forUser(user, warning.point());
    // validate
    throwIfAny(problems.flatMap(Optional::stream).toList());
    // check rights
    checkRight(warning, point, step);
    // act
    Optional<String> above = above(warning, step, point);
    Standing standing = standing(warning, step, user);
    standings.save(warning.id(), above.map(standing::laidBefore).orElse(standing));
    warnings.move(key, step.to(), writing.apply(warning.handling()), user);
    deadline(step, warning, point, until)
        .ifPresent(day -> warnings.change(key, warning.content().until(day), user));
    Warning moved = warnings.find(key).orElseThrow(() -> Refusals.notFound(key));
    // audit
    audit.write(user, "warning." + step.code(), key, described(warning), described(moved));
    above.ifPresent(person -> recordReferral(key, person, point.regime()));
    // publish
    publication.publish(moved, point);
    return step.isRejection() && ladder.ifDue(moved, point, user)
        ? warnings.find(key).orElseThrow(() -> Refusals.notFound(key))
        : moved;
  }

  private static Optional<String> above(Warning warning, WarningStep step, LoadedPoint point) {
    boolean toBeJudged = step.to().isOpen() && step.to() != WarningState.ISSUED;
    return toBeJudged ? new Judges(warning, point).inTheirPlace() : Optional.empty();
  }

  private void recordReferral(String key, String person, Regime regime) {
    WarningReason reason =
        new WarningReason(WarningRule.NOBODY_LEFT, regime.key(), regime.version(), Map.of());
    Map<String, String> after = new HashMap<>(reason.asValues());
    after.put("person", person);
    audit.write(WarningActions.BY_RULE, "warning.refer", key, Map.of(), after);
  }

  private Standing standing(Warning warning, WarningStep step, String user) {
    Standing now = warning.standing().movedOn(LocalDate.now(clock));
    if (step == WarningStep.ANSWER) {
      return now.seenBy(user, warning.content().responsible(), clock.instant());
    }
    return step.isRejection() ? now.rejected() : now;
  }

  private Optional<LocalDate> deadline(
      WarningStep step, Warning warning, LoadedPoint point, Optional<LocalDate> until) {
    WarningRules rules = point.regime().warnings();
    return switch (step) {
      case ANSWER, LIFT -> Optional.empty();
      case REJECT, FAIL -> Optional.of(after(rules.deadlineDays(warning.content().colour())));
      case ACCEPT, SUPERVISE -> until.or(() -> Optional.of(after(rectification(rules))));
    };
  }

  private static int rectification(WarningRules rules) {
    return rules.ladder().rectificationDays();
  }

  private LocalDate after(int days) {
    return workingDays.after(LocalDate.now(clock), days);
  }

  private static void throwIfAny(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw DomainException.invalid(problems);
    }
  }

  private static void checkRight(Warning warning, LoadedPoint point, WarningStep step) {
    if (!step.isFor(warning, point)) {
      throw Refusals.forbidden(warning.key());
    }
    if (!step.isIn(warning.state())) {
      throw Refusals.outOfTurn(warning.key(), warning.state().code());
    }
  }

  private static Map<String, String> described(Warning warning) {
    WarningHandling handling = warning.handling();
    Map<String, String> values = new HashMap<>();
    values.put("state", warning.state().code());
    values.put("colour", warning.content().colour());
    values.put("number", warning.standing().number());
    values.put("deadline", warning.content().deadline().toString());
    values.put("cause", handling.cause());
    values.put("correction", handling.correction());
    values.put("examination", handling.examination());
    values.put("lifting", handling.lifting());
    return values;
  }
}
