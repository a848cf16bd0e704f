package org.integrityrisk.app.web;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Serves the shells of the app's pages.
 *
 * <p>Open to everybody towards the host, because it sends an anonymous visitor to the log-in
 * instead of refusing; it shows nothing before it knows who asks.
 */
@UnrestrictedAccess
public class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String SERVLETS = "/plugins/servlet";
  private static final String PLUGIN = "org.integrityrisk.jira:";

  /**
   * Joins whatever policy the host sends. What scripts and styles may run is the host's to say: the
   * frame around our pages is its own.
   */
  private static final String POLICY = "object-src 'none'; base-uri 'self'; form-action 'self'";

  private final transient UserManager users;
  private final transient LoginUriProvider logins;
  private final transient WebSudoManager webSudo;
  private final transient PageBuilderService pages;
  private final transient TemplateRenderer templates;
  private final transient I18nResolver texts;
  private final transient Audiences audiences;

  public PageServlet(
      @ComponentImport("salUserManager") UserManager users,
      @ComponentImport LoginUriProvider logins,
      @ComponentImport WebSudoManager webSudo,
      @ComponentImport PageBuilderService pages,
      @ComponentImport TemplateRenderer templates,
      @ComponentImport I18nResolver texts,
      Audiences audiences) {
    this.users = users;
    this.logins = logins;
    this.webSudo = webSudo;
    this.pages = pages;
    this.templates = templates;
    this.texts = texts;
    this.audiences = audiences;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Page> page = Page.at(path(request));
    UserKey user = users.getRemoteUserKey(request);
    if (page.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (user == null) {
      response.sendRedirect(logins.getLoginUri(address(request)).toASCIIString());
    } else if (!page.get().forAdministrators()) {
      show(page.get(), request, response);
    } else if (users.isAdmin(user)) {
      showProtected(page.get(), request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private void showProtected(Page page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      webSudo.willExecuteWebSudoRequest(request);
      show(page, request, response);
    } catch (WebSudoSessionException passwordIsDue) {
      webSudo.enforceWebSudoProtection(request, response);
    }
  }

  private void show(Page page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    pages.assembler().resources().requireWebResource(PLUGIN + "page-" + page.code());
    response.setContentType("text/html;charset=UTF-8");
    response.addHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    templates.render("templates/page.vm", shell(page, request), response.getWriter());
  }

  private Map<String, Object> shell(Page page, HttpServletRequest request) {
    return Map.of(
        "decorator", page.forAdministrators() ? "atl.admin" : "atl.general",
        "title", texts.getText(page.titleKey()),
        "app", texts.getText("integrity-risk.web.title"),
        "loading", texts.getText("integrity-risk.web.loading"),
        "page", page.code(),
        "needsProject", String.valueOf(page.needsProject()),
        "areas", page.forAdministrators() ? List.of() : areas(page, request),
        "links", page.forAdministrators() ? List.of() : links(page, request));
  }

  /** Each area leads to its first page. */
  private List<Map<String, String>> areas(Page current, HttpServletRequest request) {
    Set<Page.Audience> offered = offered(request);
    return Arrays.stream(Page.Area.values())
        .filter(area -> !area.pages(offered).isEmpty())
        .map(
            area ->
                link(
                    area.pages(offered).get(0),
                    area.titleKey(),
                    area == current.area() ? "true" : "false",
                    request))
        .toList();
  }

  private List<Map<String, String>> links(Page current, HttpServletRequest request) {
    return current.area().pages(offered(request)).stream()
        .map(page -> link(page, page.titleKey(), page == current ? "page" : "false", request))
        .toList();
  }

  private Set<Page.Audience> offered(HttpServletRequest request) {
    return audiences.of(users.getRemoteUserKey(request).getStringValue());
  }

  private Map<String, String> link(
      Page page, String title, String current, HttpServletRequest request) {
    return Map.of(
        "url", page.address(request.getContextPath()),
        "label", texts.getText(title),
        "current", current);
  }

  /**
   * Below {@link #SERVLETS}. Not the path info: hosts differ in whether the pattern counts to it.
   */
  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length() + SERVLETS.length());
  }

  private static URI address(HttpServletRequest request) {
    String query = request.getQueryString();
    return URI.create(request.getRequestURL() + (query == null ? "" : "?" + query));
  }
}
