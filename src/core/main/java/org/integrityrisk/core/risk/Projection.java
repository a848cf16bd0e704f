package org.integrityrisk.core.risk;

import java.util.List;

/**
 * Brings the register up to date with what has just changed: the last step of every use case. It
 * derives the whole row again, so calling it twice is harmless. Two who do it for the same point at
 * the same moment, on whichever nodes, may write their rows in another order than they read the
 * point; so whoever refreshes a row looks at the point once more when it is written.
 */
public interface Projection {

  /**
   * Derives the first rows of points of one project that were filed just now, of which nothing else
   * is known.
   */
  void addAll(List<RiskPoint> points);

  /**
   * Derives the register's row of a point that the host has stored, and derives it again should the
   * point have changed meanwhile.
   */
  void refresh(RiskPoint point);

  /** The same for several points of one project. */
  default void refreshAll(List<RiskPoint> points) {
    points.forEach(this::refresh);
  }

  /**
   * Derives the row of a point that the host is about to store like this, or which nobody else can
   * change now.
   */
  void put(RiskPoint point);

  /** The same for several points of one project. */
  default void putAll(List<RiskPoint> points) {
    points.forEach(this::put);
  }

  /** Removes the row of a point that is gone. */
  void forget(String pointId);
}
