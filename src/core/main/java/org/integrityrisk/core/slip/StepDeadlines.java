package org.integrityrisk.core.slip;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.integrityrisk.core.calendar.WorkingDays;

/** Counts the last day of a step that begins today, so that not confirming receipt wins no time. */
public final class StepDeadlines {

  private final WorkingDays workingDays;
  private final Clock clock;

  public StepDeadlines(WorkingDays workingDays, Clock clock) {
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** The last day of the step at that place; empty when it has no time limit. */
  Optional<LocalDate> of(SlipHead head, int step) {
    return head.steps()
        .get(step)
        .workingDays()
        .map(days -> workingDays.after(LocalDate.now(clock), days));
  }
}
