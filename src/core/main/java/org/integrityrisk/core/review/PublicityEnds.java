package org.integrityrisk.core.review;

import java.time.LocalDate;
import java.util.Optional;

/** Until when risk points are shown for comments. */
@FunctionalInterface
public interface PublicityEnds {

  /** The last day of the publicity that shows the point and has no result for it yet, if any. */
  Optional<LocalDate> endOf(String pointId);
}
