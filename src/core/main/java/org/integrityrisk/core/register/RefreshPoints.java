package org.integrityrisk.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.journal.AlwaysFinished;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPoints;

/**
 * Derives the rows of many points again, some points in each step. A row follows from the point and
 * the organisation as they are at that moment, so that a step taken late or twice is right as well.
 */
public final class RefreshPoints implements AlwaysFinished {

  /** The code that intents of this kind carry. */
  static final String KIND = "refresh-points";

  private static final String KEYS = "keys";
  private static final String SEPARATOR = ",";
  private static final int POINTS_PER_STEP = 50;

  private final RiskPoints points;
  private final Projection projection;

  public RefreshPoints(RiskPoints points, Projection projection) {
    this.points = points;
    this.projection = projection;
  }

  /** The steps for the points of these keys, in their order. */
  static List<Map<String, String>> steps(List<String> keys) {
    List<Map<String, String>> steps = new ArrayList<>();
    for (int first = 0; first < keys.size(); first += POINTS_PER_STEP) {
      List<String> some = keys.subList(first, Math.min(first + POINTS_PER_STEP, keys.size()));
      steps.add(Map.of(KEYS, String.join(SEPARATOR, some)));
    }
    return steps;
  }

  @Override
  public String code() {
    return KIND;
  }

  @Override
  public int stepsPerMark() {
    return 1;
  }

  @Override
  public String take(Intent intent, int step, boolean mayBeDone) {
    Map<String, List<RiskPoint>> byProject =
        Stream.of(intent.steps().get(step).get(KEYS).split(SEPARATOR))
            .map(points::find)
            .flatMap(Optional::stream)
            .collect(Collectors.groupingBy(RiskPoint::project));
    byProject.values().forEach(projection::refreshAll);
    return "";
  }
}
