package org.integrityrisk.app.jql;

import java.util.List;
import org.integrityrisk.app.store.register.PointQuestion;

/**
 * {@code issue in integrityRiskChangedSinceReview()}: the points whose content is another than the
 * one that was approved.
 */
public class ChangedSinceReviewFunction extends PointsFunction {

  public ChangedSinceReviewFunction(AskRegister register) {
    super(register, 0);
  }

  @Override
  RegisterQuestion question(List<String> words) {
    return regimes -> PointQuestion.changedSinceReview();
  }
}
