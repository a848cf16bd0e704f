package org.integrityrisk.app.rest.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.inspection.CheckRound;
import org.integrityrisk.core.inspection.CheckedPoint;
import org.integrityrisk.core.inspection.Coverage;
import org.integrityrisk.core.inspection.Draw;
import org.integrityrisk.core.inspection.PointResult;
import org.integrityrisk.core.inspection.RoundRecord;
import org.integrityrisk.core.inspection.RoundState;
import org.integrityrisk.core.rectification.Rectification;
import org.integrityrisk.core.regime.CheckRule;
import org.integrityrisk.core.regime.CheckSort;

/** Checks of several points in the language of one answer. */
public record RoundWords(Names names, LocalDate today) {

  /** A check in a list. */
  public CheckRoundLine line(CheckRound round) {
    return new CheckRoundLine(
        round.id(),
        kind(round),
        sort(round),
        round.title(),
        names.unit(round.unit()),
        round.from(),
        round.due(),
        round.isOverdue(today),
        names.own("round", round.state().code()),
        names.person(round.checker()),
        round.points().size(),
        round.draw().isPresent(),
        findings(round),
        round.record().map(RoundRecord::held));
  }

  private static int findings(CheckRound round) {
    return (int)
        round.record().stream()
            .flatMap(record -> record.results().stream())
            .filter(PointResult::isFinding)
            .count();
  }

  /**
   * A check as a whole.
   *
   * @param points its points that are in force, by key
   * @param papers what became of its findings, by id of the check
   * @param mayRecord whether the caller may record or drop it
   * @param mayAnswer whether the caller may say what became of suggestions
   */
  public CheckRoundView whole(
      CheckRound round,
      Map<String, CheckedPoint> points,
      Map<String, Rectification> papers,
      boolean mayRecord,
      boolean mayAnswer) {
    return new CheckRoundView(
        round.id(),
        round.project(),
        kind(round),
        sort(round),
        round.title(),
        names.unit(round.unit()),
        round.from(),
        round.due(),
        round.isOverdue(today),
        names.own("round", round.state().code()),
        names.person(round.checker()),
        new PersonName(round.planner(), round.plannerName()),
        round.planned(),
        round.points().stream().map(key -> point(key, points)).toList(),
        round.draw().map(RoundWords::draw),
        round.record().map(record -> record(round, record, papers)),
        mayDo(round, mayRecord, mayAnswer));
  }

  private static List<String> mayDo(CheckRound round, boolean mayRecord, boolean mayAnswer) {
    List<String> actions = new ArrayList<>();
    if (mayRecord) {
      actions.addAll(List.of("record", "drop"));
    }
    if (mayAnswer && round.state() == RoundState.MADE) {
      actions.add("suggestion");
    }
    return actions;
  }

  private CheckRoundView.PointLine point(String key, Map<String, CheckedPoint> points) {
    Optional<CheckedPoint> known = Optional.ofNullable(points.get(key));
    return new CheckRoundView.PointLine(
        key,
        known.map(CheckedPoint::title).orElse(""),
        known.flatMap(one -> names.level(one.level())),
        known.filter(one -> one.isGap(names.regime())).isPresent(),
        known.flatMap(one -> names.department(one.department())));
  }

  private static CheckRoundView.DrawView draw(Draw draw) {
    return new CheckRoundView.DrawView(
        draw.algorithm(),
        draw.seed(),
        draw.drawn().size(),
        draw.population(),
        draw.drawn(),
        draw.verify());
  }

  private CheckRoundView.RecordView record(
      CheckRound round, RoundRecord record, Map<String, Rectification> papers) {
    return new CheckRoundView.RecordView(
        record.held(),
        record.summary(),
        record.results().stream().map(result -> result(round, result, papers)).toList(),
        record.tallies().questionnaire(),
        record.tallies().visits(),
        record.tallies().files(),
        record.tallies().suggestions(),
        record.tallies().evidence(),
        coverage(record.mostSerious()),
        new PersonName(record.recorder(), record.recorderName()),
        record.recorded());
  }

  static CheckRoundView.CoverageView coverage(Coverage coverage) {
    return new CheckRoundView.CoverageView(coverage.covered(), coverage.of(), coverage.percent());
  }

  private CheckRoundView.ResultView result(
      CheckRound round, PointResult result, Map<String, Rectification> papers) {
    return new CheckRoundView.ResultView(
        result.point(),
        names.own("check", result.result().code()),
        result.findings(),
        severity(result.severity()),
        result.demand(),
        result.responsible(),
        Stream.ofNullable(papers.get(round.id() + "/" + result.point()))
            .findFirst()
            .map(this::paper));
  }

  private CheckRoundView.PaperView paper(Rectification one) {
    return new CheckRoundView.PaperView(
        one.id(),
        one.content().number(),
        names.own("rectification-form", one.content().form().code()),
        names.own("rectification", one.state().code()));
  }

  private Optional<CodeName> severity(String code) {
    return names
        .regime()
        .rectification()
        .map(rules -> names.of(rules.severities(), code))
        .orElseGet(() -> names.itself(code));
  }

  private CodeName kind(CheckRound round) {
    return names
        .of(names.regime().supervision().checks(), round.kind())
        .orElseGet(() -> new CodeName(round.kind(), round.kind()));
  }

  private CodeName sort(CheckRound round) {
    CheckSort sort =
        names
            .regime()
            .supervision()
            .checks()
            .find(round.kind())
            .map(CheckRule::sort)
            .orElse(CheckSort.SPECIAL);
    return names.own("check-sort", sort.code());
  }
}
