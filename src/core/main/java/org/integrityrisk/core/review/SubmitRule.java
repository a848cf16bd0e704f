package org.integrityrisk.core.review;

import java.util.Optional;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.text.DomainException;

/**
 * The filer submits, whoever was given the point to prepare, or the office of the leading group on
 * the filer's behalf.
 */
final class SubmitRule implements DecisionRule {

  @Override
  public Optional<DomainException> missingRight(ReviewSituation situation) {
    LoadedPoint loaded = situation.loaded();
    boolean entitled =
        loaded.point().isPreparedBy(loaded.actor().key())
            || loaded.rights().runsTheWorkOf(loaded.point().content().unit());
    return entitled ? Optional.empty() : Optional.of(Refusals.forbidden(loaded.point().key()));
  }
}
