package org.integrityrisk.core.filing;

import org.integrityrisk.core.review.CheckRoute;
import org.integrityrisk.core.review.DecideOnRiskPoint;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.Move;
import org.integrityrisk.core.risk.NewRiskPoint;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.risk.RiskPoints;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problems;

/**
 * A member of staff files a risk point, as a draft or submitted at once. The host's create
 * function, {@link RecordFiling}, does the auditing and publishing.
 */
public final class FileRiskPoint {

  private final CheckFiling filing;
  private final CheckRoute route;
  private final RiskPoints points;
  private final DecideOnRiskPoint decisions;

  public FileRiskPoint(
      CheckFiling filing, CheckRoute route, RiskPoints points, DecideOnRiskPoint decisions) {
    this.filing = filing;
    this.route = route;
    this.points = points;
    this.decisions = decisions;
  }

  /**
   * Files a point.
   *
   * @param submit whether to submit it to the first reviewer as well
   * @return the point as it stands then
   * @throws DomainException NOT_FOUND, FORBIDDEN or INVALID with every problem; nothing was created
   *     then
   */
  public RiskPoint file(String user, String project, RiskPointContent content, boolean submit) {
    // load, check rights
    FilingRules rules = filing.rulesFor(user, project);
    // validate
    RiskPointContent complete = rules.complete(content);
    check(user, rules, complete, submit);
    // act, audit, publish
    String level = rules.grade(complete).level().orElse("");
    RiskPoint point = points.create(new NewRiskPoint(project, complete, level, user, ""));
    return submit ? decisions.decide(point.key(), Move.of(Decision.SUBMIT, user, "")) : point;
  }

  private void check(String user, FilingRules rules, RiskPointContent content, boolean submit) {
    Problems problems = new Problems();
    problems.addAll(rules.problems(content));
    if (submit && problems.isEmpty()) {
      route.problem(user, content, rules.regime(), rules.register()).ifPresent(problems::add);
    }
    problems.throwIfAny();
  }
}
