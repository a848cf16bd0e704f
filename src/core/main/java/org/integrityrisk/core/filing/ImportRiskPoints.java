package org.integrityrisk.core.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.JournalRunner;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * The office of the leading group brings in many risk points at once, as drafts or as what was
 * approved on paper: all of them or none.
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
  public List<String> run(String user, String project, List<BroughtPoint> points) {
    // load, check rights
    FilingRules rules = rulesFor(user, project);
    // validate
    List<BroughtPoint> complete = points.stream().map(one -> one.completedBy(rules)).toList();
    check(rules, complete);
    // act, audit and publish each point
    Intent intent = intent(user, project, rules, complete);
    List<String> keys = runner.run(intent);
    // audit
    audit.write(user, "risk-point.import", project, Map.of(), summary(intent, complete));
    return keys;
  }

  private void check(FilingRules rules, List<BroughtPoint> points) {
    LocalDate today = LocalDate.now(clock);
    Problems problems = new Problems();
    for (int row = 1; row <= points.size(); row++) {
      for (Problem problem : problems(rules, points.get(row - 1), today)) {
        problems.add(problem.inRow(row));
      }
    }
    problems.throwIfAny();
  }

  private static List<Problem> problems(FilingRules rules, BroughtPoint point, LocalDate today) {
    List<Problem> problems = new ArrayList<>(rules.problems(point.content()));
    point
        .approval()
        .filter(any -> problems.isEmpty())
        .map(approval -> rules.problems(point.content(), approval, today))
        .ifPresent(problems::addAll);
    return problems;
  }

  private Intent intent(String user, String project, FilingRules rules, List<BroughtPoint> points) {
    return new Intent(
        ids.next(),
        CarryOutImport.KIND,
        user,
        clock.instant(),
        CarryOutImport.header(project),
        points.stream().map(point -> CarryOutImport.step(point, point.level(rules))).toList());
  }

  private static Map<String, String> summary(Intent intent, List<BroughtPoint> points) {
    long adopted = points.stream().filter(point -> point.approval().isPresent()).count();
    int measures = points.stream().mapToInt(point -> point.measures().size()).sum();
    return Map.of(
        "import", intent.id(),
        "points", Integer.toString(points.size()),
        "adopted", Long.toString(adopted),
        "measures", Integer.toString(measures));
  }
}
