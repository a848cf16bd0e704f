package org.integrityrisk.core.regime;

import java.util.ArrayList;
import java.util.List;
import org.integrityrisk.core.text.Problem;

/** The rules of grading, and those of post grades, decide all there is and do not contradict. */
final class GradingDecidesAll implements RegimeCheck {

  @Override
  public List<Problem> problemsOf(Regime regime) {
    List<Problem> problems =
        new ArrayList<>(new SchemeCheck("grading", regime.grading()).problems());
    regime
        .postGrades()
        .map(grades -> new SchemeCheck("post-grades", grades.scheme()).problems())
        .ifPresent(problems::addAll);
    return problems;
  }
}
