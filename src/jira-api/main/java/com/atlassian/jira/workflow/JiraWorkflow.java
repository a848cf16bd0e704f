package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.status.Status;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

/**
 * A workflow with its name and its OSWorkflow descriptor.
 *
 * <p>Source: link facts of apps for Jira 8; published Javadoc of Jira 7.6
 * (com.atlassian.jira.workflow.JiraWorkflow).
 */
public interface JiraWorkflow {

  String getName();

  String getDescription();

  WorkflowDescriptor getDescriptor();

  /** Returns the status that the step names in its meta attribute {@code jira.status.id}. */
  Status getLinkedStatus(StepDescriptor stepDescriptor);
}
