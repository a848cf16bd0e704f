package org.integrityrisk.app.install.steps;

import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.SetupPlan;
import org.integrityrisk.core.text.LocalizedText;
import org.springframework.stereotype.Component;

/** The last step: the project counts as set up from now on, with its regime. */
@Component
final class RegimeChoiceSetup extends ChoiceSetup {
  RegimeChoiceSetup(SetupIds ids) {
    super(ids, SetupKind.REGIME_CHOICE);
  }

  @Override
  String choice(SetupPlan plan) {
    return plan.regime().key();
  }

  @Override
  LocalizedText label(SetupPlan plan) {
    return plan.regime().name();
  }
}
