package com.atlassian.jira.exception;

/**
 * Something could not be created.
 *
 * <p>Source: published Javadoc of Jira 7.6 (com.atlassian.jira.exception.CreateException).
 */
public class CreateException extends Exception {

  public CreateException(String message) {
    super(message);
  }

  public CreateException(String message, Throwable cause) {
    super(message, cause);
  }
}
