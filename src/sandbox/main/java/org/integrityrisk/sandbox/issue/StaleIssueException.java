package org.integrityrisk.sandbox.issue;

/** Somebody else changed the issue after it was read; nothing has been stored. */
public final class StaleIssueException extends RuntimeException {
  public StaleIssueException(String key) {
    super("Changed meanwhile: " + key);
  }
}
