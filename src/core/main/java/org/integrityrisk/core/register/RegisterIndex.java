package org.integrityrisk.core.register;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Which points the register has rows of. */
public interface RegisterIndex {

  /** Keys of the points of these departments that are not withdrawn. */
  List<String> keysIn(Set<String> departments);

  /** Keys of the points that wait at a step with a deadline. */
  List<String> keysUnderDeadline();

  /** The host's ids of all points of a project. */
  Set<String> idsOf(String project);

  /** The host's ids of those points of a project that have one of these keys, in any order. */
  List<String> idsOf(String project, Collection<String> keys);
}
