package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Gives the form token of a session.
 *
 * <p>Source: implemented by ConfluenceXsrfTokenAccessor of the Confluence 8.4 Javadoc.
 */
public interface XsrfTokenAccessor {
  /** The token, or null when there is none and none may be made. */
  String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create);
}
