package org.integrityrisk.core.warning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.JournalRunner;
import org.integrityrisk.core.journal.Together;
import org.integrityrisk.core.numbering.DocumentNumbers;
import org.integrityrisk.core.regime.NumberSeries;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.LoadedPoint;

/**
 * Takes a warning up its ladder when that is due, as one journalled action. The number of the new
 * notice, the intent and the new standing are kept in one transaction, so that no number is missed:
 * neither by a crash nor by another node that wants the same step.
 */
public final class ClimbLadder {

  private final WorkingDays workingDays;
  private final DocumentNumbers numbers;
  private final Standings standings;
  private final Together together;
  private final JournalRunner runner;
  private final StandInForIssuer standIns;
  private final Ids ids;
  private final Clock clock;

  public ClimbLadder(
      WorkingDays workingDays,
      DocumentNumbers numbers,
      Standings standings,
      Together together,
      JournalRunner runner,
      StandInForIssuer standIns,
      Ids ids,
      Clock clock) {
    this.workingDays = workingDays;
    this.numbers = numbers;
    this.standings = standings;
    this.together = together;
    this.runner = runner;
    this.standIns = standIns;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Takes the step that is due, if one is.
   *
   * @param by user key of the one whose examination led to it; empty when time did
   * @return whether there was one
   */
  boolean ifDue(Warning warning, LoadedPoint point, String by) {
    LocalDate today = LocalDate.now(clock);
    Optional<Escalation.Climb> due = new Escalation(point.regime(), workingDays, today).of(warning);
    due.ifPresent(climb -> take(climb, warning, point, by, today));
    return due.isPresent();
  }

  private void take(
      Escalation.Climb climb, Warning warning, LoadedPoint point, String by, LocalDate today) {
    int rung = warning.standing().escalations();
    // before anything is kept: without anybody to act no number is drawn
    String actor = by.isEmpty() ? standIns.of(warning.issuer(), point) : by;
    together
        .keep(
            () ->
                standings.isAt(warning.id(), rung)
                    ? Optional.of(begun(intent(climb, warning, point, by, today), warning, actor))
                    : Optional.<Intent>empty())
        .ifPresent(runner::finish);
  }

  private Intent begun(EscalationIntent climb, Warning warning, String actor) {
    Intent intent = climb.asIntent(ids.next(), actor, clock.instant());
    runner.begin(intent);
    standings.climb(warning.id(), climb.escalations(), climb.next(warning.standing()));
    return intent;
  }

  private EscalationIntent intent(
      Escalation.Climb climb, Warning warning, LoadedPoint point, String by, LocalDate today) {
    Regime regime = point.regime();
    String colour = climb.to().orElse("");
    int days = regime.warnings().deadlineDays(colour);
    return new EscalationIntent(
        warning.key(),
        warning.standing().escalations(),
        climb.to().map(any -> number(regime, warning, today)).orElse(""),
        colour,
        today,
        workingDays.after(today, days),
        superior(warning, point),
        by,
        climb.reason());
  }

  private String number(Regime regime, Warning warning, LocalDate today) {
    return numbers.next(
        regime.numbers(), warning.project(), NumberSeries.WARNING_NOTICE, today.getYear());
  }

  private static String superior(Warning warning, LoadedPoint point) {
    String department = point.point().content().department();
    return new WarnedPerson(warning.content().responsible(), department, point.register())
        .superior();
  }
}
