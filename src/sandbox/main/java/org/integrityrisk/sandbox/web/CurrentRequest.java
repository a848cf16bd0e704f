package org.integrityrisk.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The request that the current thread answers. */
public final class CurrentRequest {
  private static final ThreadLocal<HttpServletRequest> CURRENT = new ThreadLocal<>();

  private CurrentRequest() {}

  public static Optional<HttpServletRequest> get() {
    return Optional.ofNullable(CURRENT.get());
  }

  static void set(HttpServletRequest request) {
    CURRENT.set(request);
  }

  static void clear() {
    CURRENT.remove();
  }
}
