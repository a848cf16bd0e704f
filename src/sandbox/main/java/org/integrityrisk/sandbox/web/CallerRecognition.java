package org.integrityrisk.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import org.integrityrisk.sandbox.security.Authenticator;
import org.integrityrisk.sandbox.security.Caller;
import org.integrityrisk.sandbox.security.Session;

/**
 * Says who calls: by the session; for REST also by name and password in the header, or by the name
 * alone when the start script calls, which knows the secret of this process.
 */
final class CallerRecognition {
  private static final String BASIC = "Basic ";
  private static final String SCRIPT = "Sandbox ";

  private final Supplier<Authenticator> users;
  private final String secret;

  CallerRecognition(Supplier<Authenticator> users, String secret) {
    this.users = users;
    this.secret = secret;
  }

  /** True when the request brings credentials of its own, which must then be right. */
  static boolean hasCredentials(HttpServletRequest request) {
    String header = header(request);
    return request.getServletPath().startsWith("/rest/")
        && (header.startsWith(BASIC) || header.startsWith(SCRIPT));
  }

  Optional<Caller> caller(HttpServletRequest request) {
    if (!hasCredentials(request)) {
      return Session.userKey(request).flatMap(key -> users.get().byKey(key));
    }
    String header = header(request);
    return header.startsWith(BASIC)
        ? byPassword(header.substring(BASIC.length()).strip())
        : byName(header.substring(SCRIPT.length()).strip());
  }

  private Optional<Caller> byPassword(String credentials) {
    String decoded = decoded(credentials);
    int colon = decoded.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : users.get().logIn(decoded.substring(0, colon), decoded.substring(colon + 1));
  }

  private Optional<Caller> byName(String credentials) {
    String prefix = secret + ":";
    return credentials.startsWith(prefix)
        ? users.get().byName(credentials.substring(prefix.length()))
        : Optional.empty();
  }

  private static String header(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization")).orElse("");
  }

  private static String decoded(String credentials) {
    try {
      return new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
