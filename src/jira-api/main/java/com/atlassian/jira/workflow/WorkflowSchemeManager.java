package com.atlassian.jira.workflow;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.SchemeManager;
import java.util.List;
import java.util.Map;

/**
 * Keeps the workflow schemes.
 *
 * <p>Source: mock of the open-source ConDec (Jira 8.8).
 */
public interface WorkflowSchemeManager extends SchemeManager {
  AssignableWorkflowScheme.Builder assignableBuilder();

  AssignableWorkflowScheme createScheme(AssignableWorkflowScheme workflowScheme);

  AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme scheme);

  /** Removes the scheme; false when a project has it. */
  boolean deleteWorkflowScheme(WorkflowScheme scheme);

  Iterable<AssignableWorkflowScheme> getAssignableSchemes();

  /** The scheme, or null. */
  AssignableWorkflowScheme getWorkflowSchemeObj(long id);

  /** The scheme, or null. */
  AssignableWorkflowScheme getWorkflowSchemeObj(String name);

  AssignableWorkflowScheme getWorkflowSchemeObj(Project project);

  boolean isUsingDefaultScheme(Project project);

  List<Project> getProjectsUsing(AssignableWorkflowScheme workflowScheme);

  /** Name of the workflow by id of the issue type; the null key stands for all other types. */
  Map<String, String> getWorkflowMap(Project project);

  String getWorkflowName(Project project, String issueTypeId);

  void clearWorkflowCache();
}
