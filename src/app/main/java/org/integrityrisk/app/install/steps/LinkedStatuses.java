package org.integrityrisk.app.install.steps;

import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.stream.Stream;

/** Reads which statuses the steps of a workflow stand for. */
final class LinkedStatuses {
  private LinkedStatuses() {}

  /** Ids of the statuses, in the order of the steps. */
  static List<String> of(WorkflowDescriptor workflow) {
    return Stream.of(workflow.getSteps().toArray())
        .map(StepDescriptor.class::cast)
        .map(step -> step.getMetaAttributes().get("jira.status.id"))
        .map(String::valueOf)
        .toList();
  }
}
