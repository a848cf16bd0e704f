package org.integrityrisk.sandbox.security;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.sandbox.web.WebServer;

/**
 * The token that a form must send back: it stands in a cookie, which a page of another site cannot
 * read.
 *
 * <p>Source: developer.atlassian.com, "Form token handling".
 */
public final class FormToken implements XsrfTokenAccessor, XsrfTokenValidator {
  /** The name of the form field. */
  public static final String PARAMETER = "atl_token";

  private static final String COOKIE = "atlassian.xsrf.token";
  private static final String MADE_NOW = FormToken.class.getName();
  private static final int BYTES = 20;

  private final SecureRandom random = new SecureRandom();

  @Override
  public String getXsrfToken(
      HttpServletRequest request, HttpServletResponse response, boolean create) {
    return current(request).orElseGet(() -> create ? make(request, response) : null);
  }

  @Override
  public boolean validateFormEncodedToken(HttpServletRequest request) {
    String sent = request.getParameter(PARAMETER);
    return sent != null && sentByCookie(request).filter(token -> same(token, sent)).isPresent();
  }

  @Override
  public String getXsrfParameterName() {
    return PARAMETER;
  }

  private static Optional<String> current(HttpServletRequest request) {
    return sentByCookie(request)
        .or(() -> Optional.ofNullable((String) request.getAttribute(MADE_NOW)));
  }

  private static Optional<String> sentByCookie(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .findFirst();
  }

  private String make(HttpServletRequest request, HttpServletResponse response) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String token = HexFormat.of().formatHex(bytes);
    Cookie cookie = new Cookie(COOKIE, token);
    cookie.setPath(WebServer.CONTEXT_PATH);
    cookie.setHttpOnly(true);
    response.addCookie(cookie);
    request.setAttribute(MADE_NOW, token);
    return token;
  }

  private static boolean same(String a, String b) {
    return MessageDigest.isEqual(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }
}
