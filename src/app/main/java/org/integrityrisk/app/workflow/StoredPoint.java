package org.integrityrisk.app.workflow;

import com.atlassian.jira.issue.Issue;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.risk.RiskPoint;

/** The risk point that a transition of our workflow is about. */
final class StoredPoint {
  private StoredPoint() {}

  /**
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when somebody has given our
   *     workflow to issues of another type
   */
  static RiskPoint of(RiskPointOfIssue issues, Issue issue) {
    return issues.point(issue).orElseThrow(() -> Refusals.notFound(issue.getKey()));
  }
}
