package org.integrityrisk.core.access;

import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/** The refusals that every use case can give. */
public final class Refusals {

  private Refusals() {}

  /** There is no such object, or the caller may not know that there is. */
  public static DomainException notFound(String key) {
    return DomainException.notFound(Problem.of("access.not-found", key));
  }

  /** The caller sees the object and may not do this to it. */
  public static DomainException forbidden(String key) {
    return DomainException.forbidden(Problem.of("access.forbidden", key));
  }

  /** The project is not set up for risk points. */
  public static DomainException notSetUp(String project) {
    return DomainException.notFound(Problem.of("access.project-not-set-up", project));
  }

  /** The object is in a state in which this cannot be done. */
  public static DomainException outOfTurn(String key, String state) {
    return DomainException.conflict(Problem.of("access.out-of-turn", key, state));
  }
}
