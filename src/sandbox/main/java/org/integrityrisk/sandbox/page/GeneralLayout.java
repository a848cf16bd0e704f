package org.integrityrisk.sandbox.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.plugin.WebFragments;
import org.integrityrisk.sandbox.security.CurrentCaller;
import org.integrityrisk.sandbox.web.Page;
import org.integrityrisk.sandbox.web.PageDecorator;

/** The layout of all pages, the host's and the app's: notice, header, navigation, footer. */
final class GeneralLayout implements PageDecorator {
  private static final String TOP_NAVIGATION = "system.top.navigation.bar";

  private final Host host;
  private final AdminMenu adminMenu;

  GeneralLayout(Host host) {
    this.host = host;
    this.adminMenu = new AdminMenu(host);
  }

  @Override
  public String decorate(Page page, HttpServletRequest request) {
    host.pageResources().requireContext(page.decorator());
    Map<String, Object> model = new HashMap<>(PageWriter.common(host, request));
    model.put("titleHtml", page.title());
    model.put("headHtml", page.head());
    model.put("bodyHtml", page.body());
    model.put("resourcesHtml", host.pageResources().tags());
    model.put("lang", CurrentCaller.locale().toLanguageTag());
    model.put("address", address(request));
    model.put("user", CurrentCaller.get().map(SignedIn::of).orElse(SignedIn.NOBODY));
    model.put("appLinks", appLinks());
    model.put("adminMenu", menu(page));
    return host.templates().render("pages/layout.vm", model);
  }

  private List<WebFragments.Link> appLinks() {
    return CurrentCaller.get().isEmpty()
        ? List.of()
        : host.app().fragments().links(TOP_NAVIGATION, FragmentContext.general(host));
  }

  private List<AdminMenu.Group> menu(Page page) {
    return page.decorator().equals(Answer.ADMIN) ? adminMenu.groups() : List.of();
  }

  /** Where the language switch leads back to: the page itself, without what a form had sent. */
  private static String address(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String uri = failed == null ? request.getRequestURI() : failed.toString();
    String path = uri.substring(request.getContextPath().length());
    String query = request.getQueryString();
    return query == null ? path : path + "?" + query;
  }
}
