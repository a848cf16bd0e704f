package org.integrityrisk.core.review;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Which risk points are to be re-examined because what they rest on was amended or repealed. */
@FunctionalInterface
public interface FlaggedPoints {

  /** Whether a flag stands on the point of that id. */
  boolean isFlagged(String pointId);

  /** Those of the points on which a flag stands. */
  default Set<String> flaggedAmong(Collection<String> pointIds) {
    return pointIds.stream().filter(this::isFlagged).collect(Collectors.toUnmodifiableSet());
  }
}
