package org.integrityrisk.core.warning;

import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.RiskPoints;

/** Derives the row and the tasks of a warning again from what its issue says. */
public final class RestoreWarning {

  private final Warnings warnings;
  private final RiskPoints points;
  private final LoadPoint surroundings;
  private final WarningProjection projection;
  private final PublishWarning publication;

  public RestoreWarning(
      Warnings warnings,
      RiskPoints points,
      LoadPoint surroundings,
      WarningProjection projection,
      PublishWarning publication) {
    this.warnings = warnings;
    this.points = points;
    this.surroundings = surroundings;
    this.projection = projection;
    this.publication = publication;
  }

  /**
   * Derives them from the issue as it stands now, unless it is gone meanwhile. Without its point
   * nobody can be asked for anything, so that only the row is written.
   */
  public void restore(String key) {
    warnings.find(key).ifPresent(this::restore);
  }

  private void restore(Warning warning) {
    points
        .find(warning.point())
        .map(point -> surroundings.surround(warning.issuer(), point))
        .ifPresentOrElse(
            point -> publication.publish(warning, point), () -> projection.put(warning));
  }
}
