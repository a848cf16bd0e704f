package org.integrityrisk.core.regime;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.text.Problem;

/**
 * A chain begins with somebody who decides, since nothing undecided is shown or filed; and it does
 * not ask one person twice, since nobody decides twice in a round.
 */
final class EveryChainCanBePassed implements RegimeCheck {

  @Override
  public List<Problem> problemsOf(Regime regime) {
    List<Problem> problems = new ArrayList<>();
    for (int chain = 0; chain < regime.chains().size(); chain++) {
      List<ReviewStep> steps = regime.chains().get(chain).steps();
      Set<HolderRole> asked = EnumSet.noneOf(HolderRole.class);
      for (int index = 0; index < steps.size(); index++) {
        ReviewStep step = steps.get(index);
        String path = "chains[" + chain + "].steps[" + index + "]";
        if (index == 0 && !step.kind().isDecision()) {
          problems.add(Problem.of("regime.nothing-decided-yet", step.id()).at(path + ".kind"));
        }
        if (isOnePersonAskedAgain(step, asked)) {
          String role = step.holder().code();
          problems.add(Problem.of("regime.holder-twice", role).at(path + ".holder"));
        }
      }
    }
    return problems;
  }

  private static boolean isOnePersonAskedAgain(ReviewStep step, Set<HolderRole> asked) {
    boolean inPerson = step.kind() == StepKind.REVIEW || step.kind() == StepKind.PUBLICITY;
    return inPerson && !step.holder().isOfSeveral() && !asked.add(step.holder());
  }
}
