package org.integrityrisk.app.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.JiraWorkflow;
import java.util.Collection;
import java.util.List;
import org.integrityrisk.app.install.HostComponents;
import org.integrityrisk.app.install.SetUp;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.SetupOutcome;
import org.integrityrisk.app.install.SetupPlan;
import org.integrityrisk.app.install.SetupRules;
import org.integrityrisk.app.workflow.ActionInHand;
import org.integrityrisk.app.workflow.ReviewWorkflow;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.change.RegimeHost;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.springframework.stereotype.Component;

/**
 * Gives a project with issues another regime in the host: by the steps of the set-up, then by
 * migrating one issue after the other.
 */
@Component
public final class IssueRegimes implements RegimeHost {
  private final SetupRules rules;
  private final SetUp setUp;
  private final HostComponents host;
  private final FieldIds ids;
  private final IssueWriter writer;
  private final ActionInHand inHand;

  public IssueRegimes(
      SetupRules rules,
      SetUp setUp,
      HostComponents host,
      FieldIds ids,
      IssueWriter writer,
      ActionInHand inHand) {
    this.rules = rules;
    this.setUp = setUp;
    this.host = host;
    this.ids = ids;
    this.writer = writer;
    this.inHand = inHand;
  }

  @Override
  public void prepare(String project, Regime regime, String user) {
    SetupOutcome outcome = setUp.runUpTo(SetupKind.WORKFLOW, plan(project, regime, user));
    outcome
        .failure()
        .ifPresent(
            failure -> {
              throw DomainException.conflict(
                  Problem.of(
                      "change.host-refuses",
                      failure.item().kind().code() + " " + failure.item().code(),
                      failure.detail()));
            });
  }

  @Override
  public void adopt(String project, Regime regime, String user) {
    SetupOutcome outcome = setUp.run(plan(project, regime, user));
    outcome
        .failure()
        .ifPresent(
            failure -> {
              throw new IllegalStateException(failure.detail());
            });
  }

  private SetupPlan plan(String project, Regime regime, String user) {
    return rules.changePlan(project, regime, user);
  }

  @Override
  public void place(String pointKey, Regime regime, String state, String user) {
    MutableIssue issue = writer.find(pointKey).orElseThrow(() -> Refusals.notFound(pointKey));
    migrate(List.of(issue), regime, state);
    // The host does not say that a migration brings the issue into its index; an update does.
    writer.update(pointKey, user, unchanged -> {});
  }

  @Override
  public void placeAll(List<RiskPoint> points, Regime regime, String state, String user) {
    Collection<MutableIssue> issues =
        writer.findAllById(points.stream().map(RiskPoint::id).toList()).values();
    migrate(issues, regime, state);
    issues.forEach(issue -> writer.update(issue, user, unchanged -> {}));
  }

  private void migrate(Collection<MutableIssue> issues, Regime regime, String state) {
    JiraWorkflow workflow = host.workflows().getWorkflow(ids.workflow(ReviewWorkflow.code(regime)));
    Status status = host.statuses().getStatus(ids.status(state));
    issues.forEach(issue -> inHand.during(() -> migrated(issue, workflow, status)));
  }

  private MutableIssue migrated(MutableIssue issue, JiraWorkflow workflow, Status status) {
    try {
      host.workflows().migrateIssueToWorkflow(issue, workflow, status);
      return issue;
    } catch (Exception refused) {
      throw new IllegalStateException("Cannot migrate " + issue.getKey(), refused);
    }
  }
}
