package org.integrityrisk.app.install.steps;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What makes two workflows the same for us: statuses, and the transitions between them by number.
 *
 * @param transitions one line for each transition
 * @param statuses one line for each step
 */
record WorkflowShape(SortedSet<String> transitions, SortedSet<String> statuses) {

  static WorkflowShape of(WorkflowDescriptor workflow) {
    SortedSet<String> transitions = new TreeSet<>();
    for (Object step : workflow.getSteps()) {
      StepDescriptor from = (StepDescriptor) step;
      Stream.of(from.getActions().toArray())
          .map(ActionDescriptor.class::cast)
          .map(action -> line(from, action))
          .forEach(transitions::add);
    }
    return new WorkflowShape(transitions, new TreeSet<>(LinkedStatuses.of(workflow)));
  }

  private static String line(StepDescriptor from, ActionDescriptor action) {
    return from.getId()
        + " "
        + action.getId()
        + " "
        + action.getUnconditionalResult().getStep()
        + " "
        + action.getName();
  }
}
