package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * Outcome of a service call: valid unless it carries errors.
 *
 * <p>Source: published Javadoc of Jira 7.6 (com.atlassian.jira.bc.ServiceResultImpl); isValid and
 * getErrorCollection in the link facts of apps for Jira 8.
 */
public class ServiceResultImpl {

  private final ErrorCollection errorCollection;

  public ServiceResultImpl(ErrorCollection errorCollection) {
    this.errorCollection = errorCollection;
  }

  public boolean isValid() {
    return !errorCollection.hasAnyErrors();
  }

  public ErrorCollection getErrorCollection() {
    return errorCollection;
  }
}
