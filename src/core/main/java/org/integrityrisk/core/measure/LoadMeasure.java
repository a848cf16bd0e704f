package org.integrityrisk.core.measure;

import java.util.List;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;

/** The first step of every use case about a measure: loads it with its surroundings. */
public final class LoadMeasure {

  private final Measures measures;
  private final MeasureActs acts;
  private final LoadPoint points;

  public LoadMeasure(Measures measures, MeasureActs acts, LoadPoint points) {
    this.measures = measures;
    this.acts = acts;
    this.points = points;
  }

  /**
   * The measure for a user who may see all its points.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when there is none, or the user
   *     may not see it
   */
  public LoadedMeasure forUser(String user, String key) {
    ControlMeasure measure = measures.find(key).orElseThrow(() -> Refusals.notFound(key));
    List<LoadedPoint> linked =
        measure.points().stream().sorted().map(point -> points.forUser(user, point)).toList();
    if (linked.isEmpty()) {
      throw Refusals.notFound(key);
    }
    return of(user, measure, linked);
  }

  /** A measure that is at hand already, with those of its points that are loaded. */
  public LoadedMeasure of(String user, ControlMeasure measure, List<LoadedPoint> linked) {
    return new LoadedMeasure(
        measure,
        user,
        linked,
        new MeasureFile(acts.of(measure.id()), LoadedMeasure.ruleFor(linked)));
  }
}
