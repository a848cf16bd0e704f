package org.integrityrisk.sandbox.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows the errors of servlets that have no page for them, whatever the method was. */
final class ErrorServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient PageWriter writer;

  ErrorServlet(PageWriter writer) {
    this.writer = writer;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    PageProblem problem =
        status == null ? PageProblem.notFound() : PageProblem.ofStatus((Integer) status);
    writer.write(problem, request, response);
  }
}
