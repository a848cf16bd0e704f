package org.integrityrisk.app.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.app.install.HostComponents;
import org.integrityrisk.app.workflow.ActionInHand;
import org.integrityrisk.app.workflow.WorkflowXml;
import org.integrityrisk.core.access.Refusals;
import org.springframework.stereotype.Component;

/** Moves a measure or a warning to a state, by the transition that our workflow marks with it. */
@Component
public final class StateMoves {
  private final HostComponents host;
  private final IssueWriter writer;
  private final ActionInHand inHand;

  public StateMoves(HostComponents host, IssueWriter writer, ActionInHand inHand) {
    this.host = host;
    this.writer = writer;
    this.inHand = inHand;
  }

  /**
   * Takes the transition.
   *
   * @throws org.integrityrisk.core.text.DomainException CONFLICT when the workflow has none from
   *     here, or the host refuses
   */
  void move(Issue issue, String state, String comment, String actor) {
    int action =
        actions(issue)
            .filter(each -> state.equals(each.getMetaAttributes().get(WorkflowXml.TRANSITION_META)))
            .map(ActionDescriptor::getId)
            .findFirst()
            .orElseThrow(() -> Refusals.outOfTurn(issue.getKey(), state));
    inHand.during(
        () -> {
          writer.transition(issue, action, comment, actor);
          return action;
        });
  }

  private Stream<ActionDescriptor> actions(Issue issue) {
    WorkflowManager workflows = host.workflows();
    try {
      JiraWorkflow workflow = workflows.getWorkflow(issue);
      return step(workflow, issue).stream()
          .flatMap(step -> Stream.of(step.getActions().toArray()))
          .map(ActionDescriptor.class::cast);
    } catch (Exception unreadable) {
      throw new IllegalStateException("No workflow for " + issue.getKey(), unreadable);
    }
  }

  private static Optional<StepDescriptor> step(JiraWorkflow workflow, Issue issue) {
    return Stream.of(workflow.getDescriptor().getSteps().toArray())
        .map(StepDescriptor.class::cast)
        .filter(step -> issue.getStatusId().equals(step.getMetaAttributes().get("jira.status.id")))
        .findFirst();
  }
}
