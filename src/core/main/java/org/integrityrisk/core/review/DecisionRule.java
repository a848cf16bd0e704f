package org.integrityrisk.core.review;

import java.util.Optional;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.text.DomainException;

/** Who may take a decision that the point's state allows. */
interface DecisionRule {

  /** Why the actor may not, or empty when the actor may. */
  Optional<DomainException> refusal(ReviewSituation situation, StepKind way);
}
