package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;

/**
 * Stores workflows and tells which one an issue follows.
 *
 * <p>Source: signatures at Jira 8.8.
 */
public interface WorkflowManager {

  void createWorkflow(ApplicationUser creator, JiraWorkflow workflow) throws WorkflowException;

  void updateWorkflow(ApplicationUser user, JiraWorkflow workflow);

  void deleteWorkflow(JiraWorkflow workflow) throws WorkflowException;

  boolean workflowExists(String name) throws WorkflowException;

  /** Returns null when there is no such workflow. */
  JiraWorkflow getWorkflow(String name);

  JiraWorkflow getWorkflow(Issue issue) throws WorkflowException;

  Collection<JiraWorkflow> getWorkflows();

  boolean isActive(JiraWorkflow workflow) throws WorkflowException;

  /** Returns null when the issue's step has no such action. */
  ActionDescriptor getActionDescriptor(Issue issue, int actionId);

  /**
   * Makes a draft of an active workflow; {@link #updateWorkflow} stores its changed descriptor.
   *
   * @throws IllegalStateException when the workflow has a draft already
   */
  JiraWorkflow createDraftWorkflow(ApplicationUser user, String parentWorkflowName);

  /**
   * Puts an issue into a workflow, on the step of a status. Writes no history and, as far as
   * published sources say, need not bring the issue into the index.
   */
  void migrateIssueToWorkflow(MutableIssue issue, JiraWorkflow newWorkflow, Status status)
      throws WorkflowException;

  /** Replaces an active workflow by its draft, and removes the draft. */
  void overwriteActiveWorkflow(ApplicationUser user, String workflowName);
}
