package org.integrityrisk.core.warning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.JournalRunner;
import org.integrityrisk.core.numbering.DocumentNumbers;
import org.integrityrisk.core.regime.NumberSeries;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.LoadedPoint;

/** Takes a warning up its ladder when that is due, as one journalled action. */
public final class ClimbLadder {

  private final WorkingDays workingDays;
  private final DocumentNumbers numbers;
  private final JournalRunner runner;
  private final Ids ids;
  private final Clock clock;

  public ClimbLadder(
      WorkingDays workingDays,
      DocumentNumbers numbers,
      JournalRunner runner,
      Ids ids,
      Clock clock) {
    this.workingDays = workingDays;
    this.numbers = numbers;
    this.runner = runner;
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
    Regime regime = point.regime();
    String colour = climb.to().orElse("");
    int days = regime.warnings().deadlineDays(colour);
    EscalationIntent intent =
        new EscalationIntent(
            warning.key(),
            warning.standing().escalations(),
            climb.to().map(any -> number(regime, warning, today)).orElse(""),
            colour,
            today,
            workingDays.after(today, days),
            superior(warning, point),
            by,
            climb.reason());
    String actor = by.isEmpty() ? warning.issuer() : by;
    runner.run(intent.asIntent(ids.next(), actor, clock.instant()));
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
