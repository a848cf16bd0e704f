package org.integrityrisk.core.supervision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.risk.ByPoint;

/** The checks recorded. They are only ever added. */
public interface Checks {

  /** Adds a check. Does nothing when one of that id is kept already. */
  void append(Check check);

  /** The check of that id. */
  Optional<Check> find(String id);

  /** All checks of a point, earliest day first. */
  List<Check> of(String pointId);

  /** The same of several points. */
  default ByPoint<Check> ofAll(Collection<String> pointIds) {
    return ByPoint.each(pointIds, this::of);
  }
}
