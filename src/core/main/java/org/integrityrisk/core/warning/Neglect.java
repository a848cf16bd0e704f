package org.integrityrisk.core.warning;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.WarningLadder;

/**
 * When a warning is laid before somebody above, because those whose turn it is leave it lying and
 * no ladder takes it further: an answer that nobody examines, a correction that nobody judges, a
 * warning at the end of its ladder or without one. Once it is laid before somebody, it stays there
 * until somebody moves it on.
 *
 * @param regime the regime of the warning's project
 * @param workingDays the calendar
 * @param today the day
 */
record Neglect(Regime regime, WorkingDays workingDays, LocalDate today) {

  /** Why it is due now; empty when it is not. */
  Optional<WarningReason> of(Warning warning) {
    if (warning.standing().turn().isReferred()) {
      return Optional.empty();
    }
    return switch (warning.state()) {
      case ANSWERED -> notExamined(warning.standing().turn().since());
      case EXAMINED -> late(warning, WarningRule.NOT_LIFTED);
      case ISSUED, SUPERVISED -> nothingFollows(warning);
      case LIFTED -> Optional.empty();
    };
  }

  private Optional<WarningReason> notExamined(LocalDate answered) {
    return over(answered, ladder().examinationDays(), WarningRule.NOT_EXAMINED, "day");
  }

  private Optional<WarningReason> nothingFollows(Warning warning) {
    return new Escalation(regime, workingDays, today).climbs(warning)
        ? Optional.empty()
        : late(warning, WarningRule.NOTHING_FOLLOWS);
  }

  private Optional<WarningReason> late(Warning warning, WarningRule rule) {
    return over(warning.content().deadline(), ladder().overdueDays(), rule, "deadline");
  }

  /** Whether more than so many whole working days have gone by. */
  private Optional<WarningReason> over(LocalDate since, int days, WarningRule rule, String name) {
    Map<String, String> inputs = Map.of(name, since.toString(), "days", Integer.toString(days));
    return today.isAfter(workingDays.after(since, days))
        ? Optional.of(new WarningReason(rule, regime.key(), regime.version(), inputs))
        : Optional.empty();
  }

  private WarningLadder ladder() {
    return regime.warnings().ladder();
  }
}
