package org.integrityrisk.app.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.view.MeasureView;
import org.integrityrisk.app.rest.view.MeasureView.PointRef;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.core.measure.AddEvidence;
import org.integrityrisk.core.measure.ChangeMeasureState;
import org.integrityrisk.core.measure.ControlMeasure;
import org.integrityrisk.core.measure.FileMeasure;
import org.integrityrisk.core.measure.JudgeMeasure;
import org.integrityrisk.core.measure.LinkMeasure;
import org.integrityrisk.core.measure.LoadMeasure;
import org.integrityrisk.core.measure.LoadedMeasure;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.measure.ReviewMeasure;
import org.integrityrisk.core.measure.ReviseMeasure;
import org.integrityrisk.core.risk.LoadedPoint;
import org.springframework.stereotype.Component;

/** Shows control measures to those who may see their points. */
@Component
public class MeasureViews {

  private final LoadMeasure measures;
  private final NamesIn names;
  private final Clock clock;

  public MeasureViews(LoadMeasure measures, NamesIn names, Clock clock) {
    this.measures = measures;
    this.names = names;
    this.clock = clock;
  }

  /**
   * The measure with all its points.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when the caller may not see one
   *     of them
   */
  MeasureView of(Caller caller, String key) {
    return of(caller, measures.forUser(caller.key(), key));
  }

  /** The measure of a point that is loaded already. */
  MeasureView of(Caller caller, ControlMeasure measure, LoadedPoint point) {
    return measure.points().size() == 1
        ? of(caller, measures.of(caller.key(), measure, List.of(point)))
        : of(caller, measure.key());
  }

  /** The measure that is loaded. */
  MeasureView of(Caller caller, LoadedMeasure loaded) {
    LoadedPoint first = loaded.points().get(0);
    return MeasureView.of(
        loaded,
        loaded.points().stream().map(MeasureViews::ref).toList(),
        mayDo(loaded),
        LocalDate.now(clock),
        names.of(caller, first.regime(), first.register()));
  }

  private static List<String> mayDo(LoadedMeasure loaded) {
    List<String> may =
        new ArrayList<>(
            Arrays.stream(MeasureState.values())
                .filter(next -> ChangeMeasureState.mayChange(loaded, next))
                .map(MeasureState::code)
                .toList());
    addIf(may, ReviewMeasure.mayReview(loaded), "review");
    addIf(may, ReviseMeasure.mayRevise(loaded), "revise");
    addIf(may, JudgeMeasure.mayJudge(loaded), "judge");
    addIf(may, AddEvidence.mayAdd(loaded), "evidence");
    addIf(may, FileMeasure.maySend(loaded), "send");
    addIf(may, FileMeasure.mayReply(loaded), "reply");
    addIf(may, LinkMeasure.mayLink(loaded), "points");
    return may;
  }

  private static void addIf(List<String> may, boolean allowed, String act) {
    if (allowed) {
      may.add(act);
    }
  }

  static PointRef ref(LoadedPoint loaded) {
    return new PointRef(loaded.point().key(), loaded.point().content().title());
  }
}
