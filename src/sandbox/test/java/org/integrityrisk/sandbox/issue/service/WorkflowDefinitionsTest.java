package org.integrityrisk.sandbox.issue.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.TransitionOptions;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.time.Clock;
import java.util.List;
import org.integrityrisk.sandbox.db.Database;
import org.integrityrisk.sandbox.entity.MemoryDatabase;
import org.junit.jupiter.api.Test;

/** Workflows are stored, changed, and seen by every node; users get the steps that are theirs. */
class WorkflowDefinitionsTest {
  private static final Database DATABASE = MemoryDatabase.open();
  private static final ReviewProject PROJECT =
      ReviewProject.on(DATABASE, Clock.systemDefaultZone());

  private final WorkflowManager workflows = PROJECT.service(WorkflowManager.class);

  @Test
  void aStepNamesItsStatus() {
    JiraWorkflow review = workflows.getWorkflow("Review");

    StepDescriptor second = review.getDescriptor().getStep(2);

    assertThat(review.getLinkedStatus(second).getName()).isEqualTo("Review");
    assertThat(review.getDescription()).isEqualTo("Draft, review, in force");
  }

  @Test
  void projectsWithoutAWorkflowOfTheirOwnHaveTheDefaultOne() {
    assertThat(workflows.getWorkflow("jira").getDescriptor().getSteps()).hasSize(5);
  }

  @Test
  void anIssueOffersTheStepsThatTheUserMayTakeNow() {
    MutableIssue issue = PROJECT.create("clerk", "Gifts");

    assertThat(actions(issue, "clerk")).containsExactly(11);
    assertThat(actions(issue, "guest")).isEmpty();

    ReviewProject.required(PROJECT.act("clerk", issue, 11, null));
    MutableIssue submitted = PROJECT.service(IssueManager.class).getIssueObject(issue.getId());

    assertThat(actions(submitted, "clerk")).containsExactly(23);
    assertThat(actions(submitted, "head")).containsExactly(21, 22, 23);
    assertThat(workflows.getActionDescriptor(submitted, 21).getName()).isEqualTo("Pass");
    assertThat(workflows.getActionDescriptor(submitted, 11)).isNull();
  }

  @Test
  void aChangeIsSeenByOtherNodesAtOnce() {
    ReviewProject otherNode = ReviewProject.again(DATABASE, Clock.systemDefaultZone(), PROJECT);
    workflows.createWorkflow(PROJECT.user("admin"), named("Changing"));
    WorkflowManager elsewhere = otherNode.service(WorkflowManager.class);
    assertThat(elsewhere.getWorkflow("Changing").getDescriptor().getStep(1).getName())
        .isEqualTo("Draft");

    JiraWorkflow changed = named("Changing");
    changed.getDescriptor().getStep(1).setName("草稿 <1>");
    workflows.updateWorkflow(PROJECT.user("admin"), changed);

    assertThat(elsewhere.getWorkflow("Changing").getDescriptor().getStep(1).getName())
        .isEqualTo("草稿 <1>");
  }

  @Test
  void aDraftChangesNothingBeforeItReplacesItsParent() {
    workflows.createWorkflow(PROJECT.user("admin"), named("Drafted"));
    JiraWorkflow draft = workflows.createDraftWorkflow(PROJECT.user("admin"), "Drafted");
    draft.getDescriptor().getStep(1).setName("New");
    workflows.updateWorkflow(PROJECT.user("admin"), draft);
    assertThat(workflows.getWorkflow("Drafted").getDescriptor().getStep(1).getName())
        .isEqualTo("Draft");

    workflows.overwriteActiveWorkflow(PROJECT.user("admin"), "Drafted");

    assertThat(workflows.getWorkflow("Drafted").getDescriptor().getStep(1).getName())
        .isEqualTo("New");
  }

  @Test
  void aNameIsTakenOnceAndAWorkflowInUseStays() {
    JiraWorkflow review = workflows.getWorkflow("Review");

    assertThatThrownBy(() -> workflows.createWorkflow(PROJECT.user("admin"), review))
        .isInstanceOf(WorkflowException.class);
    assertThat(workflows.isActive(review)).isTrue();
    assertThatThrownBy(() -> workflows.deleteWorkflow(review))
        .isInstanceOf(WorkflowException.class);

    workflows.createWorkflow(PROJECT.user("admin"), named("Unused"));
    workflows.deleteWorkflow(workflows.getWorkflow("Unused"));

    assertThat(workflows.workflowExists("Unused")).isFalse();
  }

  private static JiraWorkflow named(String name) {
    return PROJECT.reviewWorkflow(name);
  }

  private static List<Integer> actions(MutableIssue issue, String user) {
    return PROJECT
        .service(IssueWorkflowManager.class)
        .getAvailableActions(issue, TransitionOptions.defaults(), PROJECT.user(user))
        .stream()
        .map(ActionDescriptor::getId)
        .toList();
  }
}
