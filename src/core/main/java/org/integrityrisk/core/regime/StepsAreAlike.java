package org.integrityrisk.core.regime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integrityrisk.core.text.Problem;

/** A step id means the same step wherever it stands, and stands once in a chain. */
final class StepsAreAlike implements RegimeCheck {

  @Override
  public List<Problem> problemsOf(Regime regime) {
    List<Problem> problems = new ArrayList<>();
    Map<String, ReviewStep> first = new HashMap<>();
    for (int chain = 0; chain < regime.chains().size(); chain++) {
      Set<String> inChain = new HashSet<>();
      List<ReviewStep> steps = regime.chains().get(chain).steps();
      for (int index = 0; index < steps.size(); index++) {
        ReviewStep step = steps.get(index);
        String path = "chains[" + chain + "].steps[" + index + "]";
        if (!inChain.add(step.id())) {
          problems.add(Problem.of("regime.duplicate-code", step.id()).at(path + ".id"));
        } else if (!first.computeIfAbsent(step.id(), id -> step).equals(step)) {
          problems.add(Problem.of("regime.step-differs", step.id()).at(path));
        }
      }
    }
    return problems;
  }
}
