package org.integrityrisk.app.jql;

import java.util.List;
import org.integrityrisk.app.store.register.PointQuestion;

/**
 * {@code issue in integrityRiskInPublicity()}: the points that are being shown, not yet confirmed
 * or sent back.
 */
public class InPublicityFunction extends PointsFunction {

  public InPublicityFunction(AskRegister register) {
    super(register, 0);
  }

  @Override
  RegisterQuestion question(List<String> words) {
    return regimes -> PointQuestion.inPublicity();
  }
}
