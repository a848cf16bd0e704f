package org.integrityrisk.core.measure;

import java.time.Instant;
import java.util.Set;

/**
 * A control measure as the host keeps it.
 *
 * @param id the host's lasting id of the issue
 * @param key issue key
 * @param project key of the project
 * @param content what it says
 * @param state its state
 * @param points keys of the risk points it is linked to, at least one
 * @param updated when it changed last
 */
public record ControlMeasure(
    String id,
    String key,
    String project,
    MeasureContent content,
    MeasureState state,
    Set<String> points,
    Instant updated) {

  public ControlMeasure {
    points = Set.copyOf(points);
  }
}
