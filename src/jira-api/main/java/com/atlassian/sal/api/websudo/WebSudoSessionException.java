package com.atlassian.sal.api.websudo;

/**
 * The session has not answered the second password question.
 *
 * <p>Source: sal-api published Javadoc (docs.atlassian.com/sal-parent/3.0.0/apidocs); used by the
 * open-source apps Slack for Jira (11.0) and Scrum Poker (11.3).
 */
public class WebSudoSessionException extends RuntimeException {
  public WebSudoSessionException(String message) {
    super(message);
  }
}
