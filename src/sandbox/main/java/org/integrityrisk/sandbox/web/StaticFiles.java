package org.integrityrisk.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** The sandbox's own files: everything in the folder {@code static} of the class path. */
public final class StaticFiles extends HttpServlet {
  /** Where it stands. */
  public static final String PATTERN = "/static/*";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    try (InputStream in =
        path == null ? null : StaticFiles.class.getResourceAsStream("/static" + path)) {
      if (in == null || path.contains("..") || path.endsWith("/")) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.setContentType(MediaTypes.of(path));
      response.setHeader("Cache-Control", "max-age=3600");
      in.transferTo(response.getOutputStream());
    }
  }
}
