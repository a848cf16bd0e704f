package org.integrityrisk.core.warning;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.WarningLadder;

/**
 * When a warning goes up, decided from what is stored and the day alone. So it does not matter how
 * often, on which node or after how long an outage it is asked: a day on which nothing is due
 * changes nothing, and a warning goes up by one rung only, since the next notice has a deadline of
 * its own. Nobody is held late on a notice that was never issued.
 *
 * @param regime the regime of the warning's project
 * @param workingDays the calendar
 * @param today the day
 */
public record Escalation(Regime regime, WorkingDays workingDays, LocalDate today) {

  /**
   * A step up, or the end of the ladder.
   *
   * @param to code of the next colour; empty at the end of the ladder
   * @param reason why
   */
  public record Climb(Optional<String> to, WarningReason reason) {}

  /**
   * What is due for a warning now; empty when nothing is. It goes up while the warned one owes
   * something: the answer, or putting things right under supervision. Whoever has answered is not
   * to blame for an examination that takes long; see {@link Neglect}.
   */
  public Optional<Climb> of(Warning warning) {
    if (!climbs(warning)) {
      return Optional.empty();
    }
    return switch (warning.state()) {
      case ISSUED ->
          failed(warning).or(() -> late(warning, WarningRule.OVERDUE, WarningRule.OVERDUE_AT_TOP));
      case SUPERVISED -> late(warning, WarningRule.UNSETTLED, WarningRule.UNSETTLED_AT_TOP);
      case ANSWERED, EXAMINED, LIFTED -> Optional.empty();
    };
  }

  /** Whether a further colour or accountability can follow. */
  boolean climbs(Warning warning) {
    return climbs(warning, warning.content().colour());
  }

  private boolean climbs(Warning warning, String colour) {
    return regime.warnings().climbs()
        && regime.warnings().colours().has(colour)
        && !warning.standing().ended();
  }

  /**
   * The last day before a warning, were it of that colour, goes up or comes to the end of the
   * ladder, if nothing is done about it; empty when it does neither.
   */
  public Optional<LocalDate> lastDay(Warning warning, String colour) {
    if (!climbs(warning, colour)) {
      return Optional.empty();
    }
    return switch (warning.state()) {
      case ISSUED -> Optional.of(hasFailed(warning) ? today : lastDay(warning));
      case SUPERVISED -> Optional.of(lastDay(warning));
      case ANSWERED, EXAMINED, LIFTED -> Optional.empty();
    };
  }

  private LocalDate lastDay(Warning warning) {
    return workingDays.after(warning.content().deadline(), ladder().overdueDays());
  }

  private boolean hasFailed(Warning warning) {
    return warning.standing().rejections() >= ladder().rejections();
  }

  private Optional<Climb> failed(Warning warning) {
    int limit = ladder().rejections();
    int count = warning.standing().rejections();
    return hasFailed(warning)
        ? Optional.of(
            climb(
                warning,
                WarningRule.REJECTED,
                WarningRule.REJECTED_AT_TOP,
                Map.of("count", Integer.toString(count), "limit", Integer.toString(limit))))
        : Optional.empty();
  }

  /** Late by the regime's number of whole working days. */
  private Optional<Climb> late(Warning warning, WarningRule below, WarningRule atTop) {
    LocalDate deadline = warning.content().deadline();
    int days = ladder().overdueDays();
    Map<String, String> inputs =
        Map.of("deadline", deadline.toString(), "days", Integer.toString(days));
    return today.isAfter(lastDay(warning))
        ? Optional.of(climb(warning, below, atTop, inputs))
        : Optional.empty();
  }

  private Climb climb(
      Warning warning, WarningRule below, WarningRule atTop, Map<String, String> inputs) {
    String colour = warning.content().colour();
    Optional<String> next = regime.warnings().next(colour);
    Map<String, String> all = new LinkedHashMap<>(inputs);
    all.put("from", colour);
    next.ifPresent(to -> all.put("to", to));
    return new Climb(
        next,
        new WarningReason(next.isPresent() ? below : atTop, regime.key(), regime.version(), all));
  }

  private WarningLadder ladder() {
    return regime.warnings().ladder();
  }
}
