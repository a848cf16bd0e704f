package com.atlassian.jira.util;

import java.util.Set;

/**
 * Error messages in the user's language.
 *
 * <p>Source: published Javadoc of Jira 7.6 (com.atlassian.jira.util.MessageSet).
 */
public interface MessageSet {

  Set<String> getErrorMessages();

  boolean hasAnyErrors();

  void addErrorMessage(String errorMessage);
}
