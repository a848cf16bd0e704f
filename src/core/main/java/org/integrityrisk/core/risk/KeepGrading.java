package org.integrityrisk.core.risk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.grading.Grading;

/** Asks the rule for a point's level again, and keeps the answer with its reasons. */
public final class KeepGrading {

  private final RiskPoints points;
  private final Gradings gradings;

  public KeepGrading(RiskPoints points, Gradings gradings) {
    this.points = points;
    this.gradings = gradings;
  }

  /**
   * Grades points that were filed just now: nobody can have graded them before.
   *
   * @return the points with the level that counts now
   */
  public List<RiskPoint> first(List<LoadedPoint> filed) {
    return first(filed, Map.of());
  }

  /**
   * The same for points of which some have a level already that was decided before they were filed.
   *
   * @param decided those levels, by the host's ids of the points; one that is as the rule proposes
   *     is left to the rule
   * @return the points with the level that counts now
   */
  public List<RiskPoint> first(
      List<LoadedPoint> filed, Map<String, PointGrading.Overruled> decided) {
    Map<String, PointGrading> first = new LinkedHashMap<>();
    for (LoadedPoint one : filed) {
      PointGrading proposed = PointGrading.proposed(propose(one));
      first.put(
          one.point().id(),
          Optional.ofNullable(decided.get(one.point().id()))
              .filter(level -> !level.level().equals(proposed.level()))
              .map(proposed::overruledBy)
              .orElse(proposed));
    }
    gradings.addAll(first);
    return filed.stream().map(one -> leveled(one, first.get(one.point().id()))).toList();
  }

  /**
   * Grades the point as it stands.
   *
   * @return the point with the level that counts now
   */
  public RiskPoint regrade(LoadedPoint loaded) {
    RiskPoint point = loaded.point();
    Grading proposed = propose(loaded);
    PointGrading kept =
        gradings
            .of(point.id())
            .map(before -> before.regraded(proposed))
            .orElseGet(() -> PointGrading.proposed(proposed));
    return keep(loaded, kept);
  }

  /**
   * Sets a reviewer's level in place of the proposed one.
   *
   * @return the point with that level
   */
  public RiskPoint overrule(LoadedPoint loaded, PointGrading.Overruled reviewer) {
    PointGrading before =
        gradings.of(loaded.point().id()).orElseGet(() -> PointGrading.proposed(propose(loaded)));
    return keep(loaded, before.overruledBy(reviewer));
  }

  private static Grading propose(LoadedPoint loaded) {
    return new GradeContent(loaded.regime(), loaded.register()).propose(loaded.point().content());
  }

  private RiskPoint keep(LoadedPoint loaded, PointGrading grading) {
    gradings.save(loaded.point().id(), grading);
    return leveled(loaded, grading);
  }

  private RiskPoint leveled(LoadedPoint loaded, PointGrading grading) {
    RiskPoint point = loaded.point();
    if (!point.level().equals(grading.level())) {
      points.setLevel(point.key(), grading.level(), loaded.actor().key());
    }
    return point.at(grading.level());
  }
}
