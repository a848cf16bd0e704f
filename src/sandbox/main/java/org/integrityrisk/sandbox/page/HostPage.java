package org.integrityrisk.sandbox.page;

/**
 * A page of the host: what it answers to a visit. Pages know nothing of servlets.
 *
 * <p>A page that changes something does it in {@link #post}, which is only reached with a valid
 * form token.
 */
interface HostPage {
  /**
   * What the page shows.
   *
   * @throws PageProblem when it cannot be shown
   */
  Answer get(Visit visit);

  /**
   * Does what a form of the page asks for.
   *
   * @throws PageProblem when it cannot be done
   */
  default Answer post(Visit visit) {
    throw PageProblem.methodNotAllowed();
  }

  /** True for a page that visitors see without logging in. */
  default boolean open() {
    return false;
  }
}
