package org.integrityrisk.core.inspection;

import java.util.Collection;
import java.util.List;

/** The risk points in force, as the register knows them. */
public interface CheckedPoints {

  /**
   * Those that a choice means, by key.
   *
   * @param limit the most to give
   */
  List<CheckedPoint> inForce(String project, PointChoice choice, int limit);

  /** Those of these keys; a key of no point in force is left out. */
  List<CheckedPoint> inForce(String project, Collection<String> keys);
}
