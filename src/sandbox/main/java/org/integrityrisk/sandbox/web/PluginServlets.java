package org.integrityrisk.sandbox.web;

import com.atlassian.sal.api.auth.LoginUriProvider;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.sandbox.security.Access;
import org.integrityrisk.sandbox.security.CurrentCaller;

/** The app's servlets, all below one pattern; who may not see a page is sent to log in, or away. */
public final class PluginServlets extends HttpServlet {
  /** Where it stands. */
  public static final String PATTERN = "/plugins/servlet/*";

  private final transient List<Entry> entries = new ArrayList<>();
  private final transient LoginUriProvider login;

  public PluginServlets(LoginUriProvider login) {
    this.login = login;
  }

  private record Entry(
      String base, boolean withRest, HttpServlet servlet, Map<String, String> params) {
    boolean fits(String path) {
      return path.equals(base) || (withRest && path.startsWith(base + "/"));
    }
  }

  /** Adds a servlet for patterns like {@code /a} or {@code /a/*}. */
  public void add(List<String> patterns, HttpServlet servlet, Map<String, String> params) {
    for (String pattern : patterns) {
      boolean withRest = pattern.endsWith("/*");
      String base = withRest ? pattern.substring(0, pattern.length() - 2) : pattern;
      entries.add(new Entry(base, withRest, servlet, params));
    }
    entries.sort(Comparator.comparing((Entry entry) -> entry.base().length()).reversed());
  }

  @Override
  public void init() throws ServletException {
    for (Entry entry : entries) {
      if (entry.servlet().getServletConfig() == null) {
        entry
            .servlet()
            .init(new PluginServletConfig(getServletContext(), entry.base(), entry.params()));
      }
    }
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    Optional<Entry> found = entries.stream().filter(entry -> entry.fits(path)).findFirst();
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Entry entry = found.get();
    switch (Access.of(entry.servlet().getClass()).judge(CurrentCaller.get())) {
      case ALLOWED -> entry.servlet().service(new PluginRequest(request, entry.base()), response);
      case LOG_IN_FIRST -> response.sendRedirect(login.getLoginUri(here(request)).toString());
      case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static URI here(HttpServletRequest request) {
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return URI.create(path + query);
  }
}
