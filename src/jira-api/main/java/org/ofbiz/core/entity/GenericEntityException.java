package org.ofbiz.core.entity;

/**
 * The host's storage failed.
 *
 * <p>Source: mocks of the open-source blackduck-jira.
 */
public class GenericEntityException extends Exception {
  private static final long serialVersionUID = 1L;

  public GenericEntityException(String message) {
    super(message);
  }

  public GenericEntityException(String message, Throwable cause) {
    super(message, cause);
  }
}
