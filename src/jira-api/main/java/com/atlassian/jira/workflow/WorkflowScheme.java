package com.atlassian.jira.workflow;

import java.util.Map;

/**
 * Which issue type follows which workflow.
 *
 * <p>Source: mock of the open-source ConDec (Jira 8.8); published Javadoc of Jira 7.x.
 */
public interface WorkflowScheme {
  /** Null before it is stored. */
  Long getId();

  String getName();

  String getDescription();

  /** Name of the workflow by id of the issue type; the null key stands for all other types. */
  Map<String, String> getMappings();

  /** The workflow of an issue type, named or not. */
  String getActualWorkflow(String issueTypeId);

  /**
   * Changes a scheme in memory.
   *
   * @param <T> the builder itself
   */
  interface Builder<T extends Builder<T>> {
    T setDefaultWorkflow(String workflowName);

    T setMapping(String issueTypeId, String workflowName);
  }
}
