package org.integrityrisk.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Lays out pages: header, navigation, footer.
 *
 * <p>A page whose head holds {@code <meta name="decorator" content="atl.general">} (or {@code
 * atl.admin}) is given to the decorator that a module offers with {@code
 * services().offer(PageDecorator.class, impl)}. The decorator puts {@code
 * host.pageResources().tags()} into the head, after requiring the contexts of the page.
 */
public interface PageDecorator {
  /** The whole document. */
  String decorate(Page page, HttpServletRequest request);
}
