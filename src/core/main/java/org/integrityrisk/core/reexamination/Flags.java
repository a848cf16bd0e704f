package org.integrityrisk.core.reexamination;

import java.util.Collection;
import java.util.List;
import org.integrityrisk.core.risk.ByPoint;

/** The kept flags. */
public interface Flags {

  /** Keeps a flag, unless there is one of its id; returns whether it did. */
  boolean raise(Flag flag);

  /** Ends a flag; does nothing when it has ended already. */
  void end(String id, FlagEnd end);

  /** All flags of a point, those that ended as well, oldest first. */
  List<Flag> of(String pointId);

  /** The same of several points. */
  default ByPoint<Flag> ofAll(Collection<String> pointIds) {
    return ByPoint.each(pointIds, this::of);
  }
}
