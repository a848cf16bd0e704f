package org.integrityrisk.core.power;

import java.util.List;
import java.util.stream.Stream;
import org.integrityrisk.core.text.Coded;

/**
 * A step of a flow with everything that follows from it.
 *
 * @param code tells it apart among all steps of its power
 * @param branches what may follow, in order
 */
public record FlowStep(String code, StepContent content, List<FlowStep> branches) implements Coded {

  public FlowStep {
    branches = List.copyOf(branches);
  }

  /** A step that nothing follows yet. */
  public static FlowStep leaf(String code, StepContent content) {
    return new FlowStep(code, content, List.of());
  }

  public String name() {
    return content.name();
  }

  /** The step itself, then all below it, in order. */
  public Stream<FlowStep> all() {
    return Stream.concat(Stream.of(this), branches.stream().flatMap(FlowStep::all));
  }

  /** How many steps lie on the longest way down, itself counted. */
  int depth() {
    return 1 + branches.stream().mapToInt(FlowStep::depth).max().orElse(0);
  }

  FlowStep with(StepContent otherContent) {
    return new FlowStep(code, otherContent, branches);
  }

  FlowStep with(List<FlowStep> otherBranches) {
    return new FlowStep(code, content, otherBranches);
  }
}
