package org.integrityrisk.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import org.integrityrisk.sandbox.webresource.PageResources;

/**
 * The layout for a sandbox without a module of pages: the page and what it needs, nothing around
 * it.
 */
public record PlainLayout(PageResources resources) implements PageDecorator {
  @Override
  public String decorate(Page page, HttpServletRequest request) {
    resources.requireContext(page.decorator());
    return "<!DOCTYPE html><html><head><meta charset=\"UTF-8\"><title>%s</title>%s%s</head><body>%s</body></html>"
        .formatted(page.title(), resources.tags(), page.head(), page.body());
  }
}
