package org.integrityrisk.core.regime;

import java.util.List;
import org.integrityrisk.core.text.Problem;

/** Days to review are named only where some step has no deadline of its own. */
final class ReviewDaysAreUsed implements RegimeCheck {

  @Override
  public List<Problem> problemsOf(Regime regime) {
    boolean used =
        regime.steps().stream()
            .anyMatch(step -> step.deadlineDays().isEmpty() && regime.daysToAct(step).isPresent());
    return regime.reviewDays().isPresent() && !used
        ? List.of(Problem.of("regime.review-days-never-used").at("review-days"))
        : List.of();
  }
}
