package org.integrityrisk.core.administration;

import java.util.Set;

/**
 * Brings everything derived from offices up to date after the register changed: whom a point waits
 * for, who answers for it.
 */
@FunctionalInterface
public interface OfficeProjection {

  /**
   * Derives the rows of all points of these departments again, at once or, where they are many, as
   * an action of the journal. Calling it twice is harmless.
   */
  void refreshDepartments(Set<String> departments);
}
