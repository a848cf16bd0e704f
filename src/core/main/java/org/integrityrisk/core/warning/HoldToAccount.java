package org.integrityrisk.core.warning;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.integrityrisk.core.regime.JointLiability;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.LoadedPoint;

/**
 * Enters who is held to account over a warning: the warned one and, from the colour on that the
 * regime names, the superior as well.
 */
public final class HoldToAccount {

  private final Accountabilities entries;
  private final Clock clock;

  public HoldToAccount(Accountabilities entries, Clock clock) {
    this.entries = entries;
    this.clock = clock;
  }

  /** The kind that a rule enters: the mildest one of the regime. */
  static String mildest(Regime regime) {
    return regime.warnings().ladder().accountability().codes().get(0);
  }

  /**
   * Enters everybody concerned. Doing it again adds nothing.
   *
   * @param kind code of the regime's kind
   * @param note what was written; may be empty
   * @param recorder user key; empty when the rule makes the entry
   * @return whether anything was added
   */
  boolean enter(
      Warning warning,
      LoadedPoint point,
      String kind,
      String note,
      WarningReason reason,
      String recorder) {
    String responsible = warning.content().responsible();
    Stream<AccountabilityEntry> others =
        jointly(warning, point)
            .filter(person -> !person.equals(responsible))
            .map(person -> entry(warning, point, kind, note, reason, recorder, person, true));
    return Stream.concat(
                Stream.of(entry(warning, point, kind, note, reason, recorder, responsible, false)),
                others)
            .filter(entries::append)
            .count()
        > 0;
  }

  private static Stream<String> jointly(Warning warning, LoadedPoint point) {
    return point.regime().warnings().ladder().jointLiability().stream()
        .filter(rule -> reaches(rule, warning, point.regime()))
        .flatMap(rule -> holders(rule, point).stream())
        .distinct();
  }

  private static List<String> holders(JointLiability rule, LoadedPoint point) {
    return new WarningOffices(point).holdersOf(rule.role());
  }

  private static boolean reaches(JointLiability rule, Warning warning, Regime regime) {
    return regime.warnings().isAtLeast(warning.content().colour(), rule.from());
  }

  private AccountabilityEntry entry(
      Warning warning,
      LoadedPoint point,
      String kind,
      String note,
      WarningReason reason,
      String recorder,
      String person,
      boolean joint) {
    return new AccountabilityEntry(
        String.join("/", warning.id(), person, kind),
        warning.project(),
        warning.key(),
        warning.point(),
        point.point().content().unit(),
        person,
        kind,
        warning.content().colour(),
        joint,
        note,
        reason,
        recorder,
        clock.instant());
  }
}
