package org.integrityrisk.core.measure;

/** Brings the register up to date with a measure that has just changed. */
public interface MeasureProjection {

  /** Replaces the measure's row and the counts of the points it is linked to. */
  void put(ControlMeasure measure);

  /** Writes what the register shows of the measure besides what its issue says. */
  void put(ControlMeasure measure, MeasureStanding standing);
}
