package org.integrityrisk.core.supervision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.regime.CheckRule;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;

/**
 * The check that a risk point in force needs next: of all kinds of check that the regime demands
 * for it, the one that falls due first. Each is counted in months from the last check of that kind,
 * or from the day the point came into force; where a meeting brought it into force, that is the day
 * of the meeting, not the one on which its minutes were recorded.
 *
 * @param kind code of the kind of check
 * @param due day by which it must be made
 * @param since day from which it was counted
 * @param everyMonths how often the regime demands it
 */
public record NextCheck(String kind, LocalDate due, LocalDate since, int everyMonths) {

  /** The next check; empty when the regime demands none at fixed times. */
  public static Optional<NextCheck> of(
      Regime regime, RiskPoint point, LocalDate inForceSince, List<Check> made) {
    return regime
        .supervision()
        .checksFor(
            point.level(),
            point.content().get(RiskField.CATEGORY),
            point.content().get(RiskField.KIND))
        .stream()
        .flatMap(rule -> due(rule, inForceSince, made))
        .min(Comparator.comparing(NextCheck::due));
  }

  private static Stream<NextCheck> due(CheckRule rule, LocalDate inForceSince, List<Check> made) {
    LocalDate since = lastOf(rule.code(), made).filter(inForceSince::isBefore).orElse(inForceSince);
    return rule.everyMonths().stream()
        .mapToObj(months -> new NextCheck(rule.code(), since.plusMonths(months), since, months));
  }

  private static Optional<LocalDate> lastOf(String kind, List<Check> made) {
    return made.stream()
        .filter(check -> check.kind().equals(kind))
        .map(Check::date)
        .max(Comparator.naturalOrder());
  }
}
