package org.integrityrisk.app.rest.call;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses writes that a page of another site could have made a browser send: only such content
 * types as a form can have, or none, without the header that a form cannot set.
 */
final class XsrfGuard {

  private static final String HEADER = "X-Atlassian-Token";
  private static final Set<String> PASSES = Set.of("no-check", "nocheck");
  private static final Set<String> FORMS =
      Set.of("", "application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

  private XsrfGuard() {}

  /**
   * Ends quietly when no form could have sent the request.
   *
   * @throws Refusal 403 otherwise
   */
  static void check(HttpServletRequest request) {
    String token = request.getHeader(HEADER);
    boolean passes = token != null && PASSES.contains(token.toLowerCase(Locale.ROOT));
    if (!passes && FORMS.contains(mediaType(request))) {
      throw Refusal.forged();
    }
  }

  private static String mediaType(HttpServletRequest request) {
    String type = request.getContentType() == null ? "" : request.getContentType();
    int parameters = type.indexOf(';');
    return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
  }
}
