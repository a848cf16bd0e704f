package org.integrityrisk.app.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.WarningView;
import org.integrityrisk.app.store.WarningHistory;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.warning.Warning;
import org.integrityrisk.core.warning.WarningStep;
import org.springframework.stereotype.Component;

/** Shows early warnings to those who may see their point. */
@Component
public class WarningViews {

  private final LoadPoint points;
  private final WarningHistory history;
  private final NamesIn names;
  private final Clock clock;

  public WarningViews(LoadPoint points, WarningHistory history, NamesIn names, Clock clock) {
    this.points = points;
    this.history = history;
    this.names = names;
    this.clock = clock;
  }

  /**
   * The warning with its history.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when the caller may not see its
   *     point
   */
  WarningView of(Caller caller, Warning warning) {
    LoadedPoint point = points.forUser(caller.key(), warning.point());
    Names words = names.of(caller, point.regime(), point.register());
    List<WarningView.StepView> steps =
        history.of(warning.key()).stream().map(step -> step(step, words)).toList();
    return view(warning, point, steps, words);
  }

  /** The warning without its history, when its point is loaded already. */
  WarningView of(Caller caller, Warning warning, LoadedPoint point) {
    return view(warning, point, List.of(), names.of(caller, point.regime(), point.register()));
  }

  private WarningView view(
      Warning warning, LoadedPoint point, List<WarningView.StepView> steps, Names words) {
    return WarningView.of(
        warning,
        MeasureViews.ref(point),
        mayDo(warning, point),
        steps,
        LocalDate.now(clock),
        words);
  }

  /** Accepting and rejecting are two ends of one form. */
  private static List<String> mayDo(Warning warning, LoadedPoint point) {
    return WarningStep.allowed(warning, point).stream()
        .map(
            step ->
                switch (step) {
                  case ANSWER -> "answer";
                  case ACCEPT, REJECT -> "examine";
                  case LIFT -> "lift";
                })
        .distinct()
        .toList();
  }

  private static WarningView.StepView step(WarningHistory.Step step, Names words) {
    return new WarningView.StepView(
        step.time(),
        step.user(),
        words.person(step.user()).name(),
        step.action(),
        words.own("warning-step", step.action()).name(),
        step.words());
  }
}
