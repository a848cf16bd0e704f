package org.integrityrisk.core.regime;

import java.util.ArrayList;
import java.util.List;
import org.integrityrisk.core.text.Problem;

/** A regime whose chains show points says how; one whose chains do not says nothing of it. */
final class PublicityIsDescribed implements RegimeCheck {

  @Override
  public List<Problem> problemsOf(Regime regime) {
    List<Problem> problems = new ArrayList<>();
    boolean shown = regime.steps().stream().anyMatch(PublicityIsDescribed::shows);
    if (shown && regime.publicity().isEmpty()) {
      problems.add(Problem.of("regime.publicity-not-described").at("publicity"));
    } else if (!shown && regime.publicity().isPresent()) {
      problems.add(Problem.of("regime.publicity-never-used").at("publicity"));
    }
    return problems;
  }

  private static boolean shows(ReviewStep step) {
    return step.kind() == StepKind.PUBLICITY;
  }
}
