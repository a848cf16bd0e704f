package org.integrityrisk.core.inspection;

import java.util.List;

/**
 * A return visit to one household or firm.
 *
 * @param household who was visited
 * @param points keys of the points, the risky steps, that the visit was about
 * @param note what was said
 */
public record Visit(String household, List<String> points, String note) {

  public Visit {
    points = List.copyOf(points);
  }
}
