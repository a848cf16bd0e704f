package com.atlassian.sal.api.websudo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The second password question before administration.
 *
 * <p>Source: sal-api published Javadoc (docs.atlassian.com/sal-parent/3.0.0/apidocs); used by the
 * open-source apps Slack for Jira (11.0) and Scrum Poker (11.3).
 */
public interface WebSudoManager {
  /** Starts the protected request, or throws when the password must be asked first. */
  void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException;

  /** Sends the user to the password question. */
  void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response);
}
