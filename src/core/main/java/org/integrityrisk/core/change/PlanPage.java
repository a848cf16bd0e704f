package org.integrityrisk.core.change;

import java.util.List;

/**
 * A page of a list of a plan.
 *
 * @param change the change
 * @param list what it means for the points
 * @param total how many points the list has
 * @param start how many are skipped
 * @param points those of this page
 */
public record PlanPage(
    RegimeChange change, Effect list, int total, int start, List<PointChange> points) {

  public PlanPage {
    points = List.copyOf(points);
  }
}
