package org.integrityrisk.sandbox.page;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/** A request to a page, and who makes it. */
final class Visit {
  private final HttpServletRequest request;
  private final Optional<ApplicationUser> user;

  Visit(HttpServletRequest request, Optional<ApplicationUser> user) {
    this.request = request;
    this.user = user;
  }

  HttpServletRequest request() {
    return request;
  }

  Optional<ApplicationUser> visitor() {
    return user;
  }

  /** The user, on pages that are not open to everybody. */
  ApplicationUser user() {
    return user.orElseThrow(PageProblem::forbidden);
  }

  /** What stands in the address behind the page's own path; empty when nothing does. */
  String path() {
    String path = request.getPathInfo();
    return path == null ? "" : path.substring(1);
  }

  /** The parameter; empty when it was not sent. */
  String text(String parameter) {
    return Optional.ofNullable(request.getParameter(parameter)).orElse("");
  }

  /**
   * The parameter as the id of something.
   *
   * @throws PageProblem when it is not a number: there is nothing with such an id
   */
  long id(String parameter) {
    try {
      return Long.parseLong(text(parameter));
    } catch (NumberFormatException e) {
      throw PageProblem.notFound();
    }
  }

  /** The parameter as a number that is not negative; 0 when it is none. */
  int number(String parameter) {
    String text = text(parameter);
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  boolean has(String parameter) {
    return request.getParameter(parameter) != null;
  }

  Map<String, String[]> parameters() {
    return request.getParameterMap();
  }

  /** The address below the context path, with its query. */
  String address() {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
  }
}
