package org.integrityrisk.core.warning;

/** Brings the register up to date with a warning that has just changed. */
public interface WarningProjection {

  /** Replaces the warning's row and the counts of the point it is about. */
  void put(Warning warning);
}
