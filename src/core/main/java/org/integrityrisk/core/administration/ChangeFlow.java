package org.integrityrisk.core.administration;

import java.util.List;
import java.util.function.UnaryOperator;
import org.integrityrisk.core.power.Flow;
import org.integrityrisk.core.power.FlowKind;
import org.integrityrisk.core.power.FlowStep;
import org.integrityrisk.core.power.NewCodes;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.power.PowerCheck;
import org.integrityrisk.core.power.StepContent;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * The office of the leading group changes one step of the flow of a power. Every change is refused
 * with CONFLICT when somebody has changed the power since it was seen.
 */
public final class ChangeFlow {

  private final ChangePowers powers;

  public ChangeFlow(ChangePowers powers) {
    this.powers = powers;
  }

  /**
   * Adds a step as the last branch.
   *
   * @param parent code of the step it follows from; empty for the top
   * @throws DomainException FORBIDDEN, NOT_FOUND, or INVALID with every problem
   */
  public Power add(String user, SeenPower seen, FlowKind kind, String parent, StepContent content) {
    Power before = powers.toChange(user, seen);
    check(content);
    FlowStep step = FlowStep.leaf(NewCodes.ofStep(before), content);
    return keep(user, before, kind, flow -> flow.add(parent, Integer.MAX_VALUE, step));
  }

  /**
   * Changes what a step says.
   *
   * @throws DomainException FORBIDDEN, NOT_FOUND, or INVALID with every problem
   */
  public Power replace(String user, SeenPower seen, String step, StepContent content) {
    Power before = powers.toChange(user, seen);
    check(content);
    return keep(user, before, kindOf(before, step), flow -> flow.replace(step, content));
  }

  /**
   * Puts a step, with all below it, in another place of its flow.
   *
   * @param parent code of the step it shall follow from; empty for the top
   * @param place how many of the other branches come before it
   * @throws DomainException FORBIDDEN, NOT_FOUND, or INVALID when the place lies below the step
   */
  public Power move(String user, SeenPower seen, String step, String parent, int place) {
    Power before = powers.toChange(user, seen);
    return keep(user, before, kindOf(before, step), flow -> flow.move(step, parent, place));
  }

  /**
   * Takes away a step and all below it.
   *
   * @throws DomainException FORBIDDEN, NOT_FOUND, or CONFLICT when risk points are about one of
   *     them
   */
  public Power remove(String user, SeenPower seen, String step) {
    Power before = powers.toChange(user, seen);
    return keep(user, before, kindOf(before, step), flow -> flow.remove(step));
  }

  private Power keep(String user, Power before, FlowKind kind, UnaryOperator<Flow> change) {
    return powers.replace(user, before, before.with(kind, change.apply(before.flow(kind))));
  }

  private static void check(StepContent content) {
    List<Problem> problems = PowerCheck.check(content);
    if (!problems.isEmpty()) {
      throw DomainException.invalid(problems);
    }
  }

  private static FlowKind kindOf(Power power, String step) {
    return power
        .flowOf(step)
        .orElseThrow(() -> DomainException.notFound(Problem.of("power.step-not-found", step)));
  }
}
