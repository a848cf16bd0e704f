package org.integrityrisk.app.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.view.AccountabilityView;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.PersonName;
import org.integrityrisk.app.rest.view.WarningView;
import org.integrityrisk.app.store.WarningHistory;
import org.integrityrisk.core.access.NeedToKnow;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.warning.Accountabilities;
import org.integrityrisk.core.warning.AcknowledgeWarning;
import org.integrityrisk.core.warning.HandOverWarning;
import org.integrityrisk.core.warning.RecordAccountability;
import org.integrityrisk.core.warning.Warning;
import org.integrityrisk.core.warning.WarningActions;
import org.integrityrisk.core.warning.WarningStep;
import org.springframework.stereotype.Component;

/** Shows early warnings to those who may see their point. */
@Component
public class WarningViews {

  private static final Set<String> OF_THE_WARNED = Set.of("answer", "acknowledge");

  private final LoadPoint points;
  private final WarningHistory history;
  private final Accountabilities entries;
  private final NamesIn names;
  private final Clock clock;

  public WarningViews(
      LoadPoint points,
      WarningHistory history,
      Accountabilities entries,
      NamesIn names,
      Clock clock) {
    this.entries = entries;
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
        history.of(warning.key()).stream().map(step -> step(step, warning, point, words)).toList();
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
        told(warning, point)
            ? words.person(warning.content().responsible())
            : withheld(point, words),
        handOver(warning, point, words),
        accountability(warning, point, words),
        mayDo(warning, point),
        steps,
        LocalDate.now(clock),
        words);
  }

  private static boolean told(Warning warning, LoadedPoint point) {
    RiskPointContent content = point.point().content();
    return new NeedToKnow(point.rights())
        .of(content.unit(), content.department(), WarningStep.concerned(warning));
  }

  private static PersonName withheld(LoadedPoint point, Names words) {
    RiskPointContent content = point.point().content();
    return words.withheld(content.unit(), content.department());
  }

  /** Accepting and rejecting are two ends of one form. */
  private static List<String> mayDo(Warning warning, LoadedPoint point) {
    Stream<String> steps =
        WarningStep.allowed(warning, point).stream()
            .map(
                step ->
                    step == WarningStep.ACCEPT || step == WarningStep.REJECT
                        ? "examine"
                        : step.code())
            .distinct();
    String user = point.actor().key();
    return Stream.of(
            AcknowledgeWarning.isAwaited(warning, user)
                ? Stream.of("acknowledge")
                : Stream.<String>empty(),
            steps,
            HandOverWarning.mayDecide(warning, point)
                ? Stream.of("hand-over")
                : Stream.<String>empty(),
            RecordAccountability.mayRecord(warning, point)
                ? Stream.of("account")
                : Stream.<String>empty())
        .flatMap(each -> each)
        .toList();
  }

  private static WarningView.HandOverView handOver(
      Warning warning, LoadedPoint point, Names words) {
    boolean asked =
        HandOverWarning.mayDecide(warning, point) && HandOverWarning.isAsked(warning, point);
    List<String> successors = asked ? HandOverWarning.successors(warning, point) : List.of();
    return new WarningView.HandOverView(asked, successors.stream().map(words::person).toList());
  }

  /** For those who watch over the unit, and for each person what is about that person. */
  private List<AccountabilityView> accountability(Warning warning, LoadedPoint point, Names words) {
    boolean all = point.rights().watchesOver(point.point().content().unit());
    return entries.ofWarning(warning.key()).stream()
        .filter(entry -> all || point.actor().is(entry.person()))
        .map(entry -> AccountabilityView.of(entry, words))
        .toList();
  }

  private static WarningView.StepView step(
      WarningHistory.Step step, Warning warning, LoadedPoint point, Names words) {
    PersonName actor = actor(step, warning, point, words);
    return new WarningView.StepView(
        step.time(),
        actor.user(),
        actor.name(),
        step.action(),
        words.own("warning-step", step.action()).name(),
        step.words(),
        Optional.of(step.colour()).filter(code -> !code.isEmpty()).map(words::colour),
        step.number(),
        step.reason().map(reason -> words.said(reason)).orElse(""));
  }

  /** Whoever answered is or was the warned one. */
  private static PersonName actor(
      WarningHistory.Step step, Warning warning, LoadedPoint point, Names words) {
    if (step.user().equals(WarningActions.BY_RULE)) {
      return new PersonName(step.user(), words.own("warning-by", step.user()).name());
    }
    boolean ofTheWarned =
        OF_THE_WARNED.contains(step.action())
            || step.user().equals(warning.content().responsible());
    return ofTheWarned && !told(warning, point)
        ? withheld(point, words)
        : words.person(step.user());
  }
}
