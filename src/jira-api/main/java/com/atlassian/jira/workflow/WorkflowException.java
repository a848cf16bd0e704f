package com.atlassian.jira.workflow;

/**
 * A workflow could not be read, stored or run.
 *
 * <p>Source: link facts of apps for Jira 8 (constructor); published Javadoc of Jira 7.6
 * (unchecked).
 */
public class WorkflowException extends RuntimeException {

  public WorkflowException(String message) {
    super(message);
  }

  public WorkflowException(String message, Throwable cause) {
    super(message, cause);
  }
}
