package org.integrityrisk.sandbox.config;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.List;
import java.util.function.Predicate;
import org.integrityrisk.sandbox.HostServices;

/** Which statuses the workflows use. */
final class WorkflowStatuses implements Predicate<String> {
  private static final String STATUS_ID = "jira.status.id";

  private final HostServices services;

  WorkflowStatuses(HostServices services) {
    this.services = services;
  }

  @Override
  public boolean test(String statusId) {
    return services.find(WorkflowManager.class).stream()
        .flatMap(workflows -> workflows.getWorkflows().stream())
        .anyMatch(workflow -> uses(workflow, statusId));
  }

  private static boolean uses(JiraWorkflow workflow, String statusId) {
    List<?> steps = workflow.getDescriptor().getSteps();
    return steps.stream()
        .map(StepDescriptor.class::cast)
        .anyMatch(step -> statusId.equals(step.getMetaAttributes().get(STATUS_ID)));
  }
}
