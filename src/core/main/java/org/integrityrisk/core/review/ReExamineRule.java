package org.integrityrisk.core.review;

import java.util.Optional;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.text.DomainException;

/** The office of the leading group or the discipline office has a point looked at again. */
final class ReExamineRule implements DecisionRule {

  @Override
  public Optional<DomainException> missingRight(ReviewSituation situation) {
    LoadedPoint loaded = situation.loaded();
    return loaded.rights().watchesOver(loaded.point().content().unit())
        ? Optional.empty()
        : Optional.of(Refusals.forbidden(loaded.point().key()));
  }
}
