package org.integrityrisk.core.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Until when risk points are shown for comments. */
@FunctionalInterface
public interface PublicityEnds {

  /** The last day of the publicity that shows the point and has no result for it yet, if any. */
  Optional<LocalDate> endOf(String pointId);

  /** The same of several points, by their ids; those that are not shown are missing. */
  default Map<String, LocalDate> endsOf(Collection<String> pointIds) {
    Map<String, LocalDate> ends = new HashMap<>();
    pointIds.forEach(id -> endOf(id).ifPresent(end -> ends.put(id, end)));
    return ends;
  }
}
