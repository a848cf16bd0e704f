package org.integrityrisk.sandbox.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.integrityrisk.sandbox.security.Caller;
import org.integrityrisk.sandbox.security.CurrentCaller;
import org.integrityrisk.sandbox.security.FormToken;

/** Lets everything behind it know who calls and in which language. */
final class CallerFilter extends HttpFilter {
  private final transient CallerRecognition callers;
  private final transient FormToken tokens;

  CallerFilter(CallerRecognition callers, FormToken tokens) {
    this.callers = callers;
    this.tokens = tokens;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Caller> caller = callers.caller(request);
    if (caller.isEmpty() && CallerRecognition.hasCredentials(request)) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    tokens.getXsrfToken(request, response, true);
    CurrentCaller.setAnonymousLocale(browserLocale(request));
    CurrentCaller.set(caller);
    try {
      chain.doFilter(request, response);
    } finally {
      CurrentCaller.clear();
    }
  }

  private static Locale browserLocale(HttpServletRequest request) {
    boolean named = request.getHeader("Accept-Language") != null;
    boolean chinese = request.getLocale().getLanguage().equals(Locale.CHINESE.getLanguage());
    return named && !chinese ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }
}
