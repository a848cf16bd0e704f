package org.integrityrisk.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import java.util.List;

/** Takes the sandbox's own servlets and REST resources. */
public interface WebRegistry {
  /** Registers a servlet for a pattern like {@code /browse/*}, below the context path. */
  void servlet(String urlPattern, HttpServlet servlet);

  /** Registers the servlet that shows what went wrong, for answers that no page has laid out. */
  void errors(HttpServlet servlet);

  /**
   * Registers JAX-RS resources (objects) and providers below {@code /rest/}: {@code path} is like
   * {@code api/2}. The rules of access and of form tokens are those of the app's REST.
   */
  void rest(String path, List<Object> resources, List<Object> providers);
}
