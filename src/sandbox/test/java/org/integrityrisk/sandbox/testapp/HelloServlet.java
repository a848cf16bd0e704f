package org.integrityrisk.sandbox.testapp;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** A page for everybody. */
@UnrestrictedAccess
public class HelloServlet extends HttpServlet {
  private final transient TemplateRenderer templates;
  private final transient PageBuilderService pages;
  private final transient XsrfTokenValidator tokens;

  public HelloServlet(
      TemplateRenderer templates, PageBuilderService pages, XsrfTokenValidator tokens) {
    this.tokens = tokens;
    this.templates = templates;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    pages.assembler().resources().requireWebResource("test.app:scripts");
    Map<String, Object> context =
        Map.of("name", "<b>风险</b>", "open", new Greeting("open"), "path", request.getServletPath());
    templates.render("testapp/templates/hello.vm", context, response.getWriter());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    boolean valid = tokens.validateFormEncodedToken(request);
    response.setStatus(
        valid ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_FORBIDDEN);
  }
}
