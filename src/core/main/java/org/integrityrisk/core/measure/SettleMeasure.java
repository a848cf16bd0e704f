package org.integrityrisk.core.measure;

import java.util.List;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskPoints;
import org.integrityrisk.core.work.Tasks;

/** Brings register and tasks up to date with a measure that something was done with. */
public final class SettleMeasure {

  private final Measures measures;
  private final LoadMeasure loading;
  private final LoadPoint points;
  private final RiskPoints all;
  private final MeasureProjection projection;
  private final Tasks tasks;

  public SettleMeasure(
      Measures measures,
      LoadMeasure loading,
      LoadPoint points,
      RiskPoints all,
      MeasureProjection projection,
      Tasks tasks) {
    this.measures = measures;
    this.loading = loading;
    this.points = points;
    this.all = all;
    this.projection = projection;
    this.tasks = tasks;
  }

  /** Settles; calling it twice is harmless. */
  public void settle(String key, String user) {
    ControlMeasure measure = measures.find(key).orElseThrow(() -> Refusals.notFound(key));
    List<LoadedPoint> linked =
        measure.points().stream()
            .sorted()
            .flatMap(point -> all.find(point).stream())
            .map(point -> points.surround(user, point))
            .toList();
    LoadedMeasure loaded = loading.of(user, measure, linked);
    projection.put(measure);
    projection.put(measure, loaded.file().standing());
    if (!linked.isEmpty()) {
      new MeasureTasks(loaded).keepIn(tasks);
    }
  }
}
