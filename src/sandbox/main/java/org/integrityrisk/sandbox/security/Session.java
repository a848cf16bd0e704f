package org.integrityrisk.sandbox.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** The log-in that a browser keeps. The log-in page starts it, the log-out page ends it. */
public final class Session {
  private static final String USER_KEY = "sandbox.user";

  private Session() {}

  /** Starts a new session for the user, so that nobody can prepare one for somebody else. */
  public static void start(HttpServletRequest request, Caller caller) {
    end(request);
    request.getSession(true).setAttribute(USER_KEY, caller.key());
  }

  public static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** The key of the user of the session. */
  public static Optional<String> userKey(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (String) session.getAttribute(USER_KEY));
  }
}
