package org.integrityrisk.core.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.warning.EarlierWarnings;
import org.integrityrisk.core.warning.Escalation;
import org.integrityrisk.core.warning.Warning;
import org.integrityrisk.core.warning.Warnings;

/**
 * Finds out which open warnings would go up another ladder, or at another time, under another
 * regime. The deadline that a notice names stands, whatever the regime.
 */
public final class PlanWarnings {

  private final EarlierWarnings register;
  private final Warnings warnings;
  private final WorkingDays calendar;
  private final Clock clock;

  public PlanWarnings(
      EarlierWarnings register, Warnings warnings, WorkingDays calendar, Clock clock) {
    this.register = register;
    this.warnings = warnings;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Those that the change moves, in the order of their issuing. */
  List<WarningChange> of(RegimeChange change) {
    if (change.from().warnings().equals(change.to().warnings())) {
      return List.of();
    }
    return register.open(change.project()).stream()
        .flatMap(key -> warnings.find(key).stream())
        .map(warning -> of(change, warning))
        .filter(WarningChange::isChange)
        .toList();
  }

  private WarningChange of(RegimeChange change, Warning warning) {
    String now = warning.content().colour();
    Optional<String> then = colourThen(change, now);
    return new WarningChange(
        warning.key(),
        warning.point(),
        new Shift<>(Optional.of(now), then),
        new Shift<>(change.from().warnings().next(now), then.flatMap(change.to().warnings()::next)),
        new Shift<>(
            lastDay(change.from(), warning, now),
            then.flatMap(colour -> lastDay(change.to(), warning, colour))));
  }

  private static Optional<String> colourThen(RegimeChange change, String now) {
    return change.to().warnings().colours().has(now)
        ? Optional.of(now)
        : change.words().of(FollowUpField.COLOUR, now).filter(word -> !word.isEmpty());
  }

  private Optional<LocalDate> lastDay(Regime regime, Warning warning, String colour) {
    return new Escalation(regime, calendar, LocalDate.now(clock)).lastDay(warning, colour);
  }
}
