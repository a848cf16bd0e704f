package com.atlassian.jira.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Errors kept in memory.
 *
 * <p>Source: published Javadoc of Jira 7.6 (com.atlassian.jira.util.SimpleErrorCollection).
 */
public class SimpleErrorCollection implements ErrorCollection {

  private final Map<String, String> errors = new LinkedHashMap<>();
  private final List<String> errorMessages = new ArrayList<>();

  @Override
  public void addError(String field, String message) {
    errors.put(field, message);
  }

  @Override
  public void addError(String field, String message, Reason reason) {
    addError(field, message);
  }

  @Override
  public void addErrorMessage(String message) {
    errorMessages.add(message);
  }

  @Override
  public void addErrorMessage(String message, Reason reason) {
    addErrorMessage(message);
  }

  @Override
  public Collection<String> getErrorMessages() {
    return errorMessages;
  }

  @Override
  public Map<String, String> getErrors() {
    return errors;
  }

  @Override
  public boolean hasAnyErrors() {
    return !errors.isEmpty() || !errorMessages.isEmpty();
  }
}
