package org.integrityrisk.core.supervision;

import java.util.Collection;
import java.util.List;
import org.integrityrisk.core.risk.ByPoint;

/** The checks recorded. They are only ever added. */
public interface Checks {

  /** Adds a check. Does nothing when one of that id is kept already. */
  void append(Check check);

  /** All checks of a point, earliest day first. */
  List<Check> of(String pointId);

  /** The same of several points. */
  default ByPoint<Check> ofAll(Collection<String> pointIds) {
    return ByPoint.each(pointIds, this::of);
  }
}
