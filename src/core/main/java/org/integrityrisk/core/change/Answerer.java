package org.integrityrisk.core.change;

import java.util.Optional;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.supervision.Duty;
import org.integrityrisk.core.supervision.SupervisionPlan;

/**
 * Who answers for a risk point by graded supervision.
 *
 * @param role code of the office
 * @param user key of the one person who holds it; empty when a body does or nobody
 */
public record Answerer(String role, String user) {

  static Optional<Answerer> of(LoadedPoint loaded) {
    return SupervisionPlan.answering(loaded).map(Answerer::of);
  }

  private static Answerer of(Duty duty) {
    return new Answerer(duty.role().code(), duty.onlyPerson().orElse(""));
  }
}
