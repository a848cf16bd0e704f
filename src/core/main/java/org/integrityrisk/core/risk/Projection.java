package org.integrityrisk.core.risk;

import java.util.List;

/**
 * Brings the register up to date with what has just changed: the last step of every use case. It
 * derives the whole row again, so calling it twice is harmless.
 */
public interface Projection {

  /**
   * Derives the first rows of points of one project that were filed just now, of which nothing else
   * is known.
   */
  void addAll(List<RiskPoint> points);

  /** Derives the register's row of the point again. */
  void refresh(RiskPoint point);

  /** The same for several points of one project. */
  default void refreshAll(List<RiskPoint> points) {
    points.forEach(this::refresh);
  }

  /** Removes the row of a point that is gone. */
  void forget(String pointId);
}
