package com.atlassian.jira.issue.search;

/**
 * A query could not be run.
 *
 * <p>Source: published Javadoc of Jira 7.6 (com.atlassian.jira.issue.search.SearchException).
 */
public class SearchException extends Exception {

  public SearchException(String message) {
    super(message);
  }

  public SearchException(String message, Throwable cause) {
    super(message, cause);
  }
}
