package org.integrityrisk.core.quality;

import java.util.Set;

/**
 * Of which units and departments somebody sees the findings.
 *
 * @param everything whether it is all of them
 * @param units codes of units with everything in them
 * @param departments codes of single departments
 */
public record QualityScope(boolean everything, Set<String> units, Set<String> departments) {

  public QualityScope {
    units = Set.copyOf(units);
    departments = Set.copyOf(departments);
  }

  boolean isEmpty() {
    return !everything && units.isEmpty() && departments.isEmpty();
  }
}
