package com.atlassian.sal.api.rdbms;

/**
 * A failure of the database below {@link TransactionalExecutor}.
 *
 * <p>Source: sal-api published Javadoc (docs.atlassian.com/sal-parent/3.0.0/apidocs); used by the
 * open-source apps Slack for Jira (11.0) and Scrum Poker (11.3).
 */
public class RdbmsException extends RuntimeException {
  public RdbmsException(Throwable cause) {
    super(cause);
  }

  public RdbmsException(String message, Throwable cause) {
    super(message, cause);
  }
}
