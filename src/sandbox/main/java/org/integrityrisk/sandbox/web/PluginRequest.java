package org.integrityrisk.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request as a servlet of the app sees it: its own pattern counts to the servlet path, what
 * follows is the path info.
 */
final class PluginRequest extends HttpServletRequestWrapper {
  private final String base;

  PluginRequest(HttpServletRequest request, String base) {
    super(request);
    this.base = base;
  }

  @Override
  public String getServletPath() {
    return super.getServletPath() + base;
  }

  @Override
  public String getPathInfo() {
    String rest = super.getPathInfo().substring(base.length());
    return rest.isEmpty() ? null : rest;
  }
}
