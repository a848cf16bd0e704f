package org.integrityrisk.sandbox.page;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.page.Answer.View;
import org.integrityrisk.sandbox.templates.Html;
import org.integrityrisk.sandbox.web.Page;

/** Makes the document of a page: its template, laid out. */
final class PageWriter {
  private final Host host;
  private final GeneralLayout layout;

  PageWriter(Host host, GeneralLayout layout) {
    this.host = host;
    this.layout = layout;
  }

  void write(View view, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(document(view, request));
  }

  /** Says in words what went wrong. */
  void write(PageProblem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String title = host.texts().getText("sandbox.error.title");
    String reason = host.texts().getText(problem.messageKey());
    response.setStatus(problem.status());
    write(Answer.view("error", title, Map.of("reason", reason)), request, response);
  }

  private String document(View view, HttpServletRequest request) {
    view.resourceContexts().forEach(host.pageResources()::requireContext);
    Map<String, Object> model = new HashMap<>(view.model());
    model.putAll(common(host, request));
    String body = host.templates().render("pages/" + view.template() + ".vm", model);
    return layout.decorate(
        new Page(view.decorator(), Html.escape(view.title()), "", body), request);
  }

  /** What every template can use. */
  static Map<String, Object> common(Host host, HttpServletRequest request) {
    return Map.of(
        "t", new Words(host.texts()),
        "path", request.getContextPath(),
        "token", host.services().get(XsrfTokenAccessor.class).getXsrfToken(request, null, false));
  }
}
