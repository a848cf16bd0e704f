package org.integrityrisk.app.rest.call;

import org.integrityrisk.core.text.Problem;

/**
 * A call that no use case sees: it is not signed in, forged, too large, or not what it should be.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Problem problem;

  Refusal(int status, Problem problem) {
    super(problem.code());
    this.status = status;
    this.problem = problem;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }

  /** Nobody is signed in. */
  static Refusal notSignedIn() {
    return new Refusal(401, Problem.of("rest.not-signed-in"));
  }

  /** Another site could have made the browser send this. */
  static Refusal forged() {
    return new Refusal(403, Problem.of("rest.xsrf"));
  }

  /** The body is larger than allowed. */
  static Refusal tooLarge(int bytes) {
    return new Refusal(413, Problem.of("rest.too-large", Integer.toString(bytes)));
  }

  /** The input cannot be understood. */
  public static Refusal bad(Problem problem) {
    return new Refusal(400, problem);
  }
}
