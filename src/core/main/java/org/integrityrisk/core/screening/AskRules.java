package org.integrityrisk.core.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.regime.ScreeningRule;

/** Turns the working days and months of a rule into dates. */
public final class AskRules {

  private final WorkingDays workingDays;
  private final Clock clock;

  public AskRules(WorkingDays workingDays, Clock clock) {
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** The question that a rule puts to the register of a project today. */
  public RuleQuestion today(String project, ScreeningRule rule) {
    LocalDate today = LocalDate.now(clock);
    ZonedDateTime since = ZonedDateTime.now(clock).minusMonths(rule.months());
    return new RuleQuestion(
        project, rule, lateFrom(today, rule.days()), since.toLocalDate(), since.toInstant());
  }

  /** The latest day that lies more than so many working days back. */
  private LocalDate lateFrom(LocalDate today, int days) {
    LocalDate day = today.minusDays(1);
    while (days > 0 && !workingDays.after(day, days).isBefore(today)) {
      day = day.minusDays(1);
    }
    return day;
  }
}
