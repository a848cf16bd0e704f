package org.integrityrisk.app.install.steps;

import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.SetupPlan;
import org.integrityrisk.core.regime.Regimes;
import org.integrityrisk.core.text.LocalizedText;
import org.springframework.stereotype.Component;

/** The last step: the project counts as set up from now on, with its regime. */
@Component
final class RegimeChoiceSetup extends ChoiceSetup {
  private final Regimes regimes;

  RegimeChoiceSetup(SetupIds ids, Regimes regimes) {
    super(ids, SetupKind.REGIME_CHOICE);
    this.regimes = regimes;
  }

  @Override
  String choice(SetupPlan plan) {
    return regimes.referenceOf(plan.regime());
  }

  @Override
  LocalizedText label(SetupPlan plan) {
    return plan.regime().name();
  }
}
