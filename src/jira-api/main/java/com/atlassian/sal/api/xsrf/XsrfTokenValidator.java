package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Checks the form token that a form sends.
 *
 * <p>Source: implemented by ConfluenceXsrfTokenValidator of the Confluence 8.4 Javadoc.
 */
public interface XsrfTokenValidator {
  boolean validateFormEncodedToken(HttpServletRequest request);

  String getXsrfParameterName();
}
