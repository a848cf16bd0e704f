package org.integrityrisk.core.warning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.risk.RiskPoints;

/**
 * Takes every warning up that is due, each by one rung; what no ladder takes further and nobody
 * moves on is laid before somebody above. Running it again on the same day, or on a second node,
 * changes nothing more; after an outage each warning goes up by one rung with a whole new deadline,
 * as if the notice had been issued that day, which it is.
 */
public final class EscalateWarnings {

  private final Projects projects;
  private final EarlierWarnings register;
  private final Warnings warnings;
  private final RiskPoints points;
  private final LoadPoint surroundings;
  private final ClimbLadder ladder;
  private final ReferWarning referrals;
  private final Clock clock;

  public EscalateWarnings(
      Projects projects,
      EarlierWarnings register,
      Warnings warnings,
      RiskPoints points,
      LoadPoint surroundings,
      ClimbLadder ladder,
      ReferWarning referrals,
      Clock clock) {
    this.projects = projects;
    this.register = register;
    this.warnings = warnings;
    this.points = points;
    this.surroundings = surroundings;
    this.ladder = ladder;
    this.referrals = referrals;
    this.clock = clock;
  }

  /**
   * Does the work of the day. A warning that fails does not keep the others from their turn; it is
   * tried again at the next run.
   *
   * @return how many warnings went up, came to the end of their ladder or were laid before somebody
   *     above
   * @throws RuntimeException the first failure, once all have had their turn
   */
  public int run() {
    LocalDate today = LocalDate.now(clock);
    List<RuntimeException> failures = new ArrayList<>();
    int climbed = 0;
    for (String project : projects.all()) {
      for (String key : register.pressing(project, today)) {
        climbed += tried(key, failures) ? 1 : 0;
      }
    }
    failures.stream()
        .findFirst()
        .ifPresent(
            failure -> {
              throw failure;
            });
    return climbed;
  }

  private boolean tried(String key, List<RuntimeException> failures) {
    try {
      return climb(key);
    } catch (RuntimeException failure) {
      failures.add(failure);
      return false;
    }
  }

  private boolean climb(String key) {
    Optional<Warning> warning = warnings.find(key);
    Optional<LoadedPoint> point =
        warning
            .flatMap(found -> points.find(found.point()))
            .map(found -> surroundings.surround(warning.get().issuer(), found));
    return point.isPresent()
        && (ladder.ifDue(warning.get(), point.get(), "")
            || referrals.ifDue(warning.get(), point.get()));
  }
}
