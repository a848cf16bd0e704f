package org.integrityrisk.sandbox.web;

import jakarta.servlet.http.HttpServlet;

/** Takes the sandbox's own servlets. */
public interface WebRegistry {
  /** Registers a servlet for a pattern like {@code /browse/*}, below the context path. */
  void servlet(String urlPattern, HttpServlet servlet);
}
