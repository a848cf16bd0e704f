package org.integrityrisk.core.review;

import java.util.Optional;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.text.DomainException;

/** Who may take a decision. */
interface DecisionRule {

  /**
   * Why the decision is not the actor's to take, whatever state the point is in; empty when it is.
   */
  Optional<DomainException> missingRight(ReviewSituation situation);

  /**
   * Why an actor whose decision it is may not take it now, in a state that allows it; empty when
   * the actor may.
   */
  default Optional<DomainException> refusal(ReviewSituation situation, StepKind way) {
    return Optional.empty();
  }
}
