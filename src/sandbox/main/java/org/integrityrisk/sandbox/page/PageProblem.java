package org.integrityrisk.sandbox.page;

import jakarta.servlet.http.HttpServletResponse;

/** Why a page cannot be shown, or a form cannot be accepted. */
final class PageProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  private PageProblem(int status, String messageKey) {
    super(messageKey);
    this.status = status;
  }

  /** It does not exist, or the visitor may not know of it. */
  static PageProblem notFound() {
    return new PageProblem(HttpServletResponse.SC_NOT_FOUND, "sandbox.error.not-found");
  }

  static PageProblem forbidden() {
    return new PageProblem(HttpServletResponse.SC_FORBIDDEN, "sandbox.error.forbidden");
  }

  /** The form was not sent from a page of this session. */
  static PageProblem badToken() {
    return new PageProblem(HttpServletResponse.SC_FORBIDDEN, "sandbox.error.token");
  }

  static PageProblem methodNotAllowed() {
    return new PageProblem(
        HttpServletResponse.SC_METHOD_NOT_ALLOWED, "sandbox.error.method-not-allowed");
  }

  /** What the host says for a status that no page explains. */
  static PageProblem ofStatus(int status) {
    return switch (status) {
      case HttpServletResponse.SC_NOT_FOUND -> notFound();
      case HttpServletResponse.SC_FORBIDDEN -> forbidden();
      case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> methodNotAllowed();
      default -> new PageProblem(status, "sandbox.error.broken");
    };
  }

  int status() {
    return status;
  }

  String messageKey() {
    return getMessage();
  }
}
