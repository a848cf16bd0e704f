package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.integrityrisk.core.regime.ScreeningRule;
import org.integrityrisk.core.screening.FindingState;
import org.integrityrisk.core.screening.LoadedScreening;
import org.integrityrisk.core.screening.Screening;
import org.integrityrisk.core.screening.ScreeningAct;
import org.integrityrisk.core.screening.ShowScreening;
import org.integrityrisk.core.screening.Tally;

/**
 * A screening with its figures.
 *
 * @param regimeVersion version of the regime that gave the rules
 * @param recipients the offices to which the report goes
 * @param previous period before, if it was screened
 * @param colours what a warning can have
 * @param states what can become of a finding
 * @param version to send back with a change
 * @param mayDo what the caller may do now: decide, close, reopen, note
 */
public record ScreeningView(
    ScreeningLine line,
    String project,
    String regimeVersion,
    List<CodeName> recipients,
    List<RuleLine> rules,
    List<CountLine> levels,
    List<CountLine> departments,
    Optional<PeriodView> previous,
    List<ActLine> acts,
    List<ColourName> colours,
    List<CodeName> states,
    int version,
    List<String> mayDo) {

  /**
   * A rule and what it found.
   *
   * @param asks what it asks, with its parameters, as a sentence
   * @param before how much it found in the period before; empty where that was not screened
   */
  public record RuleLine(
      String code,
      String name,
      String asks,
      ColourName colour,
      FindingCounts counts,
      Optional<Long> before) {}

  /** How many findings have a level or department in common; no name where they have none. */
  public record CountLine(String code, String name, FindingCounts counts) {}

  /** Something that was done; no name where the calendar did it. */
  public record ActLine(CodeName kind, String name, Instant time, String text) {}

  /** The screening for a caller. */
  public static ScreeningView of(ShowScreening.Report report, ScreeningLine line, Names names) {
    LoadedScreening loaded = report.loaded();
    Screening screening = loaded.screening();
    return new ScreeningView(
        line,
        screening.project(),
        screening.regimeVersion(),
        loaded.recipients().stream().map(one -> names.own(one.role().code())).toList(),
        report.rules().stream().map(rule -> rule(rule, report, names)).toList(),
        counts(report.byLevel(), code -> names.level(code).map(LevelName::name).orElse("")),
        counts(
            report.byDepartment(), code -> names.department(code).map(CodeName::name).orElse("")),
        report.previous().map(one -> PeriodView.of(one.screening().period())),
        screening.acts().stream().map(act -> act(act, names)).toList(),
        names.regime().warnings().colours().stream().map(names::colour).toList(),
        FindingState.ofScreenings().stream()
            .map(state -> names.own("finding", state.code()))
            .toList(),
        screening.version(),
        loaded.mayDo());
  }

  private static RuleLine rule(ScreeningRule rule, ShowScreening.Report report, Names names) {
    return new RuleLine(
        rule.code(),
        names.said(rule.name()),
        RuleWords.asks(rule, names),
        names.colour(rule.colour()),
        FindingCounts.of(report.byRule(), rule.code()),
        report.previous().map(one -> FindingCounts.of(one.byRule(), rule.code()).total()));
  }

  private static List<CountLine> counts(List<Tally> tallies, Function<String, String> name) {
    return tallies.stream()
        .map(Tally::value)
        .distinct()
        .sorted()
        .map(value -> new CountLine(value, name.apply(value), FindingCounts.of(tallies, value)))
        .toList();
  }

  private static ActLine act(ScreeningAct act, Names names) {
    return new ActLine(
        names.own("screening-act", act.kind().code()), act.name(), act.time(), act.text());
  }
}
