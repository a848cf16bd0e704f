package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/**
 * Errors of a form: by field, and of the whole; texts are in the user's language.
 *
 * <p>Source: link facts of apps for Jira 8; published Javadoc of Jira 7.6
 * (com.atlassian.jira.util.ErrorCollection).
 */
public interface ErrorCollection {

  void addError(String field, String message);

  void addError(String field, String message, Reason reason);

  void addErrorMessage(String message);

  void addErrorMessage(String message, Reason reason);

  Collection<String> getErrorMessages();

  /** Field id to message. */
  Map<String, String> getErrors();

  boolean hasAnyErrors();

  /** Why an operation was refused. */
  enum Reason {
    NOT_FOUND,
    NOT_LOGGED_IN,
    FORBIDDEN,
    VALIDATION_FAILED,
    SERVER_ERROR,
    PRECONDITION_FAILED,
    CONFLICT
  }
}
