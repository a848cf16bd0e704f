package org.integrityrisk.app.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.view.MeasureView;
import org.integrityrisk.app.rest.view.MeasureView.PointRef;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.core.measure.ChangeMeasureState;
import org.integrityrisk.core.measure.ControlMeasure;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.springframework.stereotype.Component;

/** Shows control measures to those who may see their points. */
@Component
public class MeasureViews {

  private final LoadPoint points;
  private final NamesIn names;
  private final Clock clock;

  public MeasureViews(LoadPoint points, NamesIn names, Clock clock) {
    this.points = points;
    this.names = names;
    this.clock = clock;
  }

  /**
   * The measure with all its points.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when the caller may not see one
   *     of them
   */
  MeasureView of(Caller caller, ControlMeasure measure) {
    List<LoadedPoint> loaded =
        measure.points().stream().sorted().map(key -> points.forUser(caller.key(), key)).toList();
    return of(caller, measure, loaded);
  }

  /** The measure with those of its points that are loaded already, at least one. */
  MeasureView of(Caller caller, ControlMeasure measure, List<LoadedPoint> loaded) {
    LoadedPoint first = loaded.get(0);
    return MeasureView.of(
        measure,
        loaded.stream().map(MeasureViews::ref).toList(),
        mayDo(caller, measure, loaded),
        LocalDate.now(clock),
        names.of(caller, first.regime(), first.register()));
  }

  private static List<String> mayDo(
      Caller caller, ControlMeasure measure, List<LoadedPoint> loaded) {
    return Arrays.stream(MeasureState.values())
        .filter(next -> ChangeMeasureState.mayChange(caller.key(), measure, loaded, next))
        .map(MeasureState::code)
        .toList();
  }

  static PointRef ref(LoadedPoint loaded) {
    return new PointRef(loaded.point().key(), loaded.point().content().title());
  }
}
