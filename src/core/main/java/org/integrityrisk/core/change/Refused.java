package org.integrityrisk.core.change;

import java.time.Instant;

/**
 * What the host refused when a change of the regime was given up.
 *
 * @param project key of the project
 * @param change id of the change
 * @param pointId the host's id of the point that could not be taken along; empty when the project
 *     as a whole could not
 * @param key issue key of the point, or key of the project
 * @param reason what the host said
 * @param time when
 */
public record Refused(
    String project, String change, String pointId, String key, String reason, Instant time) {

  /** Whether it stands for one point. */
  public boolean isPoint() {
    return !pointId.isEmpty();
  }
}
