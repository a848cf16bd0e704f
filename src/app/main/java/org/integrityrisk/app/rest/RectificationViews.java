package org.integrityrisk.app.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.DutyView;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.PersonName;
import org.integrityrisk.app.rest.view.RectificationView;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.rectification.LoadRectification;
import org.integrityrisk.core.rectification.Rectification;
import org.integrityrisk.core.rectification.RectificationAction;
import org.integrityrisk.core.rectification.RectificationStep;
import org.integrityrisk.core.rectification.WarnOfRectification;
import org.integrityrisk.core.supervision.Duty;
import org.springframework.stereotype.Component;

/** Shows rectifications to a caller. */
@Component
public class RectificationViews {

  private final LoadRectification loading;
  private final WarnOfRectification warnings;
  private final NamesIn names;
  private final Actors actors;
  private final Texts texts;
  private final Clock clock;

  public RectificationViews(
      LoadRectification loading,
      WarnOfRectification warnings,
      NamesIn names,
      Actors actors,
      Texts texts,
      Clock clock) {
    this.loading = loading;
    this.warnings = warnings;
    this.names = names;
    this.actors = actors;
    this.texts = texts;
    this.clock = clock;
  }

  List<RectificationView> all(Caller caller, String project) {
    Names words = names.project(caller, project);
    return loading.of(caller.key(), project).stream().map(one -> view(caller, one, words)).toList();
  }

  RectificationView view(Caller caller, Rectification one) {
    return view(caller, one, names.project(caller, one.project()));
  }

  private RectificationView view(Caller caller, Rectification one, Names words) {
    return new RectificationView(
        one.id(),
        one.project(),
        one.content().number(),
        words.own("rectification-form", one.content().form().code()),
        severity(one, words),
        one.point(),
        one.title(),
        words.unit(one.unit()),
        words.department(one.department()),
        one.content().finding(),
        one.content().demand(),
        words.person(one.content().responsible()),
        verifier(one, words),
        one.content().deadline(),
        one.isOverdue(LocalDate.now(clock)),
        words.own("rectification", one.state().code()),
        one.content().check(),
        reason(one, words),
        one.warning(),
        new PersonName(one.issuer(), one.issuerName()),
        one.issued(),
        one.steps().stream().map(step -> step(step, words)).toList(),
        mayDo(caller, one, words));
  }

  private static DutyView verifier(Rectification one, Names words) {
    return DutyView.of(
        new Duty(
            one.content().verifier().role(),
            words.register().holders().holdersOf(one.content().verifier())),
        words);
  }

  private static Optional<CodeName> severity(Rectification one, Names words) {
    return words
        .regime()
        .rectification()
        .map(rules -> words.of(rules.severities(), one.content().severity()))
        .orElseGet(() -> words.itself(one.content().severity()));
  }

  private String reason(Rectification one, Names words) {
    int days =
        words
            .regime()
            .rectification()
            .flatMap(
                rules -> rules.severities().find(one.content().severity()).map(rules::deadlineDays))
            .orElse(0);
    return texts.of(
        words.locale(),
        "integrity-risk.supervision.rectification.reason",
        List.of(
            severity(one, words).map(CodeName::name).orElse(""),
            words.own("rectification-form", one.content().form().code()).name(),
            Integer.toString(days),
            one.content().regime()));
  }

  private static RectificationView.StepView step(RectificationStep step, Names words) {
    return new RectificationView.StepView(
        words.own("rectification-action", step.action().code()),
        new PersonName(step.user(), step.name()),
        step.time(),
        step.text());
  }

  private List<String> mayDo(Caller caller, Rectification one, Names words) {
    List<String> may =
        new ArrayList<>(
            loading.mayTake(caller.key(), one).stream().map(RectificationAction::code).toList());
    Rights rights = new Rights(actors.of(caller.key(), words.register()), words.register());
    if (warnings.colourFor(one).isPresent() && rights.watchesOver(one.unit())) {
      may.add("warn");
    }
    return may;
  }
}
