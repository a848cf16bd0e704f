package org.integrityrisk.core.review;

/** Which risk points are to be re-examined because what they rest on was amended or repealed. */
@FunctionalInterface
public interface FlaggedPoints {

  /** Whether a flag stands on the point of that id. */
  boolean isFlagged(String pointId);
}
