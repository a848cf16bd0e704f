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
 * The next check of one kind that a risk point in force needs. Each kind is counted in months from
 * the last check of that kind, or from the day the point came into force; where a meeting brought
 * it into force, that is the day of the meeting, not the one on which its minutes were recorded.
 *
 * @param kind code of the kind of check
 * @param due day by which it must be made
 * @param since day from which it was counted
 * @param everyMonths how often the regime demands it
 * @param again whether it was counted from a check of that kind that was made
 */
public record NextCheck(
    String kind, LocalDate due, LocalDate since, int everyMonths, boolean again) {

  /** The one that falls due first; empty when the regime demands none at fixed times. */
  public static Optional<NextCheck> of(
      Regime regime, RiskPoint point, LocalDate inForceSince, List<Check> made) {
    return all(regime, point, inForceSince, made).stream().findFirst();
  }

  /** The next check of every kind that the regime demands at fixed times, the first due first. */
  public static List<NextCheck> all(
      Regime regime, RiskPoint point, LocalDate inForceSince, List<Check> made) {
    return regime
        .supervision()
        .checksFor(
            point.level(),
            point.content().get(RiskField.CATEGORY),
            point.content().get(RiskField.KIND))
        .stream()
        .flatMap(rule -> due(rule, inForceSince, made))
        .sorted(Comparator.comparing(NextCheck::due))
        .toList();
  }

  private static Stream<NextCheck> due(CheckRule rule, LocalDate inForceSince, List<Check> made) {
    Optional<LocalDate> last = lastOf(rule.code(), made).filter(inForceSince::isBefore);
    LocalDate since = last.orElse(inForceSince);
    return rule.everyMonths().stream()
        .mapToObj(
            months ->
                new NextCheck(
                    rule.code(), since.plusMonths(months), since, months, last.isPresent()));
  }

  private static Optional<LocalDate> lastOf(String kind, List<Check> made) {
    return made.stream()
        .filter(check -> check.kind().equals(kind))
        .map(Check::date)
        .max(Comparator.naturalOrder());
  }
}
