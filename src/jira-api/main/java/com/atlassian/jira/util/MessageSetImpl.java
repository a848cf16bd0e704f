package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Messages kept in memory, in the order of their coming.
 *
 * <p>Source: published Javadoc of Jira 7.6 (com.atlassian.jira.util.MessageSetImpl).
 */
public class MessageSetImpl implements MessageSet {

  private final Set<String> errors = new LinkedHashSet<>();

  @Override
  public Set<String> getErrorMessages() {
    return errors;
  }

  @Override
  public boolean hasAnyErrors() {
    return !errors.isEmpty();
  }

  @Override
  public void addErrorMessage(String errorMessage) {
    errors.add(errorMessage);
  }
}
