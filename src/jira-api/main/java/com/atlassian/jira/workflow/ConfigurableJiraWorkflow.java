package com.atlassian.jira.workflow;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

/**
 * A workflow made from a descriptor, to be handed to the workflow manager.
 *
 * <p>Source: constructors and setter as used by the open-source apps igsl-group/Octopus_Jira (Jira
 * 8.21) and cures-hub/cures-condec-jira (Jira 8.8).
 */
public class ConfigurableJiraWorkflow implements JiraWorkflow {

  private static final String STATUS_META = "jira.status.id";
  private static final String DESCRIPTION_META = "jira.description";

  private final String name;
  private final WorkflowDescriptor descriptor;

  public ConfigurableJiraWorkflow(
      String name, WorkflowDescriptor workflowDescriptor, WorkflowManager workflowManager) {
    this.name = name;
    this.descriptor = workflowDescriptor;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getDescription() {
    return (String) descriptor.getMetaAttributes().get(DESCRIPTION_META);
  }

  @Override
  public WorkflowDescriptor getDescriptor() {
    return descriptor;
  }

  @Override
  public Status getLinkedStatus(StepDescriptor stepDescriptor) {
    Object id = stepDescriptor.getMetaAttributes().get(STATUS_META);
    return ComponentAccessor.getComponent(StatusManager.class).getStatus((String) id);
  }
}
