package org.integrityrisk.core.warning;

import java.util.Optional;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.risk.RiskPoints;

/**
 * Looks whether warned people have changed post since, by the register as it stands, and asks the
 * office to decide on each such warning. It does not matter how often it runs.
 */
public final class FollowWarnedPeople {

  private final Projects projects;
  private final EarlierWarnings register;
  private final Warnings warnings;
  private final RiskPoints points;
  private final LoadPoint surroundings;
  private final WarningTasks tasks;

  public FollowWarnedPeople(
      Projects projects,
      EarlierWarnings register,
      Warnings warnings,
      RiskPoints points,
      LoadPoint surroundings,
      WarningTasks tasks) {
    this.projects = projects;
    this.register = register;
    this.warnings = warnings;
    this.points = points;
    this.surroundings = surroundings;
    this.tasks = tasks;
  }

  /** Opens and closes the tasks of all open warnings. */
  public void run() {
    projects.all().stream()
        .flatMap(project -> register.open(project).stream())
        .flatMap(key -> warnings.find(key).stream())
        .forEach(this::follow);
  }

  private void follow(Warning warning) {
    Optional<LoadedPoint> point =
        points.find(warning.point()).map(found -> surroundings.surround(warning.issuer(), found));
    point.ifPresent(found -> tasks.followPost(warning, found));
  }
}
