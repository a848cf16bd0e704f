package com.atlassian.jira.exception;

/**
 * Something could not be removed.
 *
 * <p>Source: published Javadoc of Jira 7.6 (com.atlassian.jira.exception.RemoveException).
 */
public class RemoveException extends Exception {

  public RemoveException(String message) {
    super(message);
  }

  public RemoveException(String message, Throwable cause) {
    super(message, cause);
  }
}
