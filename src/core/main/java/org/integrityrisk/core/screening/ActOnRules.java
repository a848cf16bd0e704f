package org.integrityrisk.core.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.JournalRunner;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.RuleEffect;
import org.integrityrisk.core.regime.ScreeningRule;
import org.integrityrisk.core.regime.ScreeningRules;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.risk.RiskPoints;
import org.integrityrisk.core.warning.IssueWarning;
import org.integrityrisk.core.warning.PrepareWarning;
import org.integrityrisk.core.warning.StandInForIssuer;
import org.integrityrisk.core.warning.WarningInput;
import org.integrityrisk.core.warning.WarningReason;
import org.integrityrisk.core.warning.WarningRule;

/**
 * Lets the rules act that act by themselves: whatever a rule begins to find it proposes, or issues
 * a warning on, once. As long as it goes on finding it, nothing more happens, however often and on
 * whatever nodes this runs; once it has stopped, it can begin again.
 */
public final class ActOnRules {

  /** So many findings of a rule are taken up in a run; the next run goes on. */
  static final int AT_ONCE = 200;

  private final Findings findings;
  private final AskRules ask;
  private final Projects projects;
  private final RiskPoints points;
  private final LoadPoint surroundings;
  private final PrepareWarning preparation;
  private final StandInForIssuer standIns;
  private final ScreeningTasks tasks;
  private final JournalRunner runner;
  private final Ids ids;
  private final Clock clock;

  public ActOnRules(
      Findings findings,
      AskRules ask,
      Projects projects,
      RiskPoints points,
      LoadPoint surroundings,
      PrepareWarning preparation,
      StandInForIssuer standIns,
      ScreeningTasks tasks,
      JournalRunner runner,
      Ids ids,
      Clock clock) {
    this.findings = findings;
    this.ask = ask;
    this.projects = projects;
    this.points = points;
    this.surroundings = surroundings;
    this.preparation = preparation;
    this.standIns = standIns;
    this.tasks = tasks;
    this.runner = runner;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What a run did.
   *
   * @param found how much rules have begun to find
   * @param issued how many warnings were issued
   * @param waiting how many wait for somebody to issue them to, or in whose name
   */
  public record Run(int found, int issued, int waiting) {

    private Run and(Run other) {
      return new Run(found + other.found, issued + other.issued, waiting + other.waiting);
    }
  }

  /**
   * Does the work of the day. A project that fails does not keep the others from their turn.
   *
   * @throws RuntimeException the first failure, once all have had their turn
   */
  public Run run() {
    Run all = new Run(0, 0, 0);
    List<RuntimeException> failures = new ArrayList<>();
    for (String project : projects.all()) {
      try {
        all = all.and(run(project));
      } catch (RuntimeException failure) {
        failures.add(failure);
      }
    }
    failures.stream()
        .findFirst()
        .ifPresent(
            failure -> {
              throw failure;
            });
    return all;
  }

  private Run run(String project) {
    Optional<Regime> regime = projects.regimeOf(project);
    Optional<ScreeningRules> rules = regime.flatMap(one -> one.routine().screening());
    List<ScreeningRule> acting = rules.map(ScreeningRules::acting).orElse(List.of());
    findings.endAllBut(project, acting);
    int found = acting.stream().mapToInt(rule -> begin(project, rule)).sum();
    if (acting.isEmpty()) {
      return new Run(0, 0, 0);
    }
    propose(project);
    return issue(project, rules.get(), found);
  }

  private int begin(String project, ScreeningRule rule) {
    RuleQuestion question = ask.today(project, rule);
    findings.end(question);
    FindingState state =
        rule.effect() == RuleEffect.ISSUES ? FindingState.DUE : FindingState.PROPOSED;
    Ruling by = new Ruling("", "", clock.instant().truncatedTo(ChronoUnit.MILLIS), reason(rule));
    return findings.begin(question, state, by, AT_ONCE);
  }

  /** The notice names the rule in both languages: a rule does not know who reads it. */
  private static String reason(ScreeningRule rule) {
    return rule.name().zh() + " / " + rule.name().en();
  }

  private void propose(String project) {
    findings
        .byRule(project, FindingState.PROPOSED, AT_ONCE)
        .forEach(finding -> loaded(finding).ifPresent(point -> tasks.proposed(finding, point)));
    tasks.settle(project, "");
  }

  private Run issue(String project, ScreeningRules rules, int found) {
    List<Finding> due = findings.byRule(project, FindingState.DUE, AT_ONCE);
    int issued = 0;
    for (Finding finding : due) {
      issued += loaded(finding).filter(point -> issued(finding, point, rules)).isPresent() ? 1 : 0;
    }
    return new Run(found, issued, due.size() - issued);
  }

  private Optional<LoadedPoint> loaded(Finding finding) {
    return points.find(finding.found().point()).map(point -> surroundings.surround("", point));
  }

  /** A warning needs somebody to answer it and an office in whose name it is issued. */
  private boolean issued(Finding finding, LoadedPoint point, ScreeningRules rules) {
    Optional<String> responsible = ScreeningTexts.responsibleFor(point);
    Optional<String> issuer = standIns.issuer(point);
    Optional<ScreeningRule> rule = rules.rules().find(finding.rule());
    if (!IssueWarning.canBeWarnedOf(point)
        || responsible.isEmpty()
        || issuer.isEmpty()
        || rule.isEmpty()) {
      return false;
    }
    WarningInput input =
        new WarningInput(
            rule.get().colour(),
            finding.decision().map(Ruling::reason).orElse(""),
            responsible.get(),
            Optional.empty(),
            rules.ruleSource().orElse(rules.source()));
    PrepareWarning.Prepared prepared = preparation.prepare(point, input);
    ScreenedWarning warning =
        new ScreenedWarning(
            finding.id(),
            finding.version(),
            finding.found().point(),
            new PrepareWarning.Prepared(prepared.content(), why(prepared.reason(), rule.get())),
            "",
            "");
    runner.run(
        warning.asIntent(ids.next(), issuer.get(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    return true;
  }

  /** Where an earlier warning makes the colour graver, that remains the reason. */
  private WarningReason why(WarningReason prepared, ScreeningRule rule) {
    return prepared.rule() == WarningRule.CHOSEN
        ? new WarningReason(
            WarningRule.STANDING,
            prepared.regime(),
            prepared.version(),
            Map.of(
                "standing-rule", rule.code(),
                "day", LocalDate.now(clock).toString(),
                "to", rule.colour()))
        : prepared;
  }
}
