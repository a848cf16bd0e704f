package org.integrityrisk.core.review;

import java.util.Optional;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.text.DomainException;

/** What follows from a change of the regime or from an import, nobody decides. */
final class RegimeRule implements DecisionRule {

  @Override
  public Optional<DomainException> missingRight(ReviewSituation situation) {
    return Optional.of(Refusals.forbidden(situation.point().key()));
  }
}
