package org.integrityrisk.core.supervision;

import java.util.List;

/** The checks recorded. They are only ever added. */
public interface Checks {

  /** Adds a check. Does nothing when one of that id is kept already. */
  void append(Check check);

  /** All checks of a point, earliest day first. */
  List<Check> of(String pointId);
}
