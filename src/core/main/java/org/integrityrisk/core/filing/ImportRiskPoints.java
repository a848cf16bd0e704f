package org.integrityrisk.core.filing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.JournalRunner;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * The office of the leading group brings in many risk points at once, as drafts: all of them or
 * none.
 */
public final class ImportRiskPoints {

  private final CheckFiling filing;
  private final Actors actors;
  private final JournalRunner runner;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  public ImportRiskPoints(
      CheckFiling filing, Actors actors, JournalRunner runner, Audit audit, Ids ids, Clock clock) {
    this.filing = filing;
    this.actors = actors;
    this.runner = runner;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * The rules that a file is checked against, for a dry run as well.
   *
   * @throws DomainException NOT_FOUND or FORBIDDEN
   */
  public FilingRules rulesFor(String user, String project) {
    FilingRules rules = filing.rulesFor(user, project);
    if (!new Rights(actors.of(user, rules.register()), rules.register()).runsTheWork()) {
      throw Refusals.forbidden(project);
    }
    return rules;
  }

  /**
   * Creates the points.
   *
   * @return their keys, in the same order
   * @throws DomainException NOT_FOUND, FORBIDDEN, or INVALID with every problem, rows counted from
   *     1; nothing was created then
   */
  public List<String> run(String user, String project, List<RiskPointContent> contents) {
    // load, check rights
    FilingRules rules = rulesFor(user, project);
    // validate
    List<RiskPointContent> complete = contents.stream().map(rules::complete).toList();
    check(rules, complete);
    // act, audit and publish each point
    Intent intent = intent(user, project, rules, complete);
    List<String> keys = runner.run(intent);
    // audit
    audit.write(user, "risk-point.import", project, Map.of(), summary(intent));
    return keys;
  }

  private static void check(FilingRules rules, List<RiskPointContent> contents) {
    Problems problems = new Problems();
    for (int row = 1; row <= contents.size(); row++) {
      for (Problem problem : rules.problems(contents.get(row - 1))) {
        problems.add(problem.inRow(row));
      }
    }
    problems.throwIfAny();
  }

  private Intent intent(
      String user, String project, FilingRules rules, List<RiskPointContent> contents) {
    return new Intent(
        ids.next(),
        CarryOutImport.KIND,
        user,
        clock.instant(),
        CarryOutImport.header(project),
        contents.stream()
            .map(content -> CarryOutImport.step(content, rules.grade(content).level()))
            .toList());
  }

  private static Map<String, String> summary(Intent intent) {
    return Map.of("import", intent.id(), "points", Integer.toString(intent.steps().size()));
  }
}
