package org.integrityrisk.app.install.steps;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.integrityrisk.app.workflow.WorkflowXml;

/**
 * What makes two workflows the same for us: statuses, the transitions between them by number, and
 * where issues can be edited.
 *
 * @param transitions one line for each transition
 * @param statuses one line for each step: its number and its status
 * @param locked the numbers of the steps in which the host lets nobody edit an issue
 */
record WorkflowShape(
    SortedSet<String> transitions, SortedSet<String> statuses, SortedSet<Integer> locked) {

  static WorkflowShape of(WorkflowDescriptor workflow) {
    SortedSet<String> transitions = new TreeSet<>();
    SortedSet<Integer> locked = new TreeSet<>();
    for (Object step : workflow.getSteps()) {
      StepDescriptor from = (StepDescriptor) step;
      Stream.of(from.getActions().toArray())
          .map(ActionDescriptor.class::cast)
          .map(action -> line(from, action))
          .forEach(transitions::add);
      if ("false".equals(from.getMetaAttributes().get(WorkflowXml.EDITABLE_META))) {
        locked.add(from.getId());
      }
    }
    return new WorkflowShape(transitions, statuses(workflow), locked);
  }

  private static SortedSet<String> statuses(WorkflowDescriptor workflow) {
    List<String> linked = LinkedStatuses.of(workflow);
    SortedSet<String> statuses = new TreeSet<>();
    for (int place = 0; place < linked.size(); place++) {
      StepDescriptor step = (StepDescriptor) workflow.getSteps().get(place);
      statuses.add(step.getId() + " " + linked.get(place));
    }
    return statuses;
  }

  /** Whether issues in a workflow of this shape stand as they do in one of the other. */
  boolean isKeptBy(WorkflowShape other) {
    return other.statuses().containsAll(statuses);
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
