package org.integrityrisk.core.review;

import java.util.Optional;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.text.DomainException;

/** The filer withdraws a draft; what was in force once, only the office of the leading group. */
final class WithdrawRule implements DecisionRule {

  @Override
  public Optional<DomainException> missingRight(ReviewSituation situation) {
    LoadedPoint loaded = situation.loaded();
    return loaded.point().isFiledBy(loaded.actor().key()) || isOffice(loaded)
        ? Optional.empty()
        : Optional.of(Refusals.forbidden(loaded.point().key()));
  }

  @Override
  public Optional<DomainException> refusal(ReviewSituation situation, StepKind way) {
    LoadedPoint loaded = situation.loaded();
    return loaded.point().state().equals(RiskState.DRAFT) || isOffice(loaded)
        ? Optional.empty()
        : Optional.of(Refusals.forbidden(loaded.point().key()));
  }

  private static boolean isOffice(LoadedPoint loaded) {
    return loaded.rights().runsTheWorkOf(loaded.point().content().unit());
  }
}
