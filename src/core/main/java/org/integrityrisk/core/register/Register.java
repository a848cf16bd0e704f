package org.integrityrisk.core.register;

import java.util.List;
import org.integrityrisk.core.measure.MeasureProjection;
import org.integrityrisk.core.warning.WarningProjection;

/**
 * Writes the rows of the register. Each {@code put} replaces the row of that issue. The store
 * keeps, with a point, how many measures in force and how many open warnings it has, so that no
 * page needs to count.
 */
public interface Register extends MeasureProjection, WarningProjection {

  /** Adds rows of points that were filed just now: no measure or warning can be linked to them. */
  void addAll(List<PointRow> rows);

  void put(PointRow row);

  /** The same for several rows. */
  default void putAll(List<PointRow> rows) {
    rows.forEach(this::put);
  }

  /** Counts the measures and warnings of points again. */
  void recount(List<String> keys);

  /** Removes the row of an issue that no longer exists, of whichever kind. */
  void remove(String issueId);
}
