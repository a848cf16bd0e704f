package org.integrityrisk.app.jql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.integrityrisk.app.store.register.PointQuestion;

/**
 * {@code issue in integrityRiskOverdueChecks()}: the points in force whose next check was due
 * before today.
 */
public class OverdueChecksFunction extends PointsFunction {
  private final Clock clock;

  public OverdueChecksFunction(AskRegister register, Clock clock) {
    super(register, 0);
    this.clock = clock;
  }

  @Override
  RegisterQuestion question(List<String> words) {
    return regimes -> PointQuestion.checkOverdue(LocalDate.now(clock));
  }
}
