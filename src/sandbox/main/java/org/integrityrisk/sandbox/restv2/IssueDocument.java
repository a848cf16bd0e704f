package org.integrityrisk.sandbox.restv2;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.TransitionOptions;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.Arrays;
import java.util.List;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.issue.Change;
import org.integrityrisk.sandbox.issue.ChangeGroup;
import org.integrityrisk.sandbox.issue.ChangeHistory;
import org.integrityrisk.sandbox.restv2.Json.ChangeJson;
import org.integrityrisk.sandbox.restv2.Json.ChangelogJson;
import org.integrityrisk.sandbox.restv2.Json.HistoryJson;
import org.integrityrisk.sandbox.restv2.Json.IssueJson;
import org.integrityrisk.sandbox.restv2.Json.StatusJson;
import org.integrityrisk.sandbox.restv2.Json.TransitionJson;

/** An issue as the interface gives it, with what the caller asked to expand. */
final class IssueDocument {
  private static final String EXPANDABLE = "names,transitions,changelog";

  private final Host host;
  private final Answers answers;
  private final IssueFields fields;

  IssueDocument(Host host, Answers answers) {
    this.host = host;
    this.answers = answers;
    this.fields = new IssueFields(host, answers);
  }

  IssueJson of(Issue issue, FieldSelection selection, String expand) {
    List<String> expanded = Arrays.asList(expand.split(","));
    return new IssueJson(
        EXPANDABLE,
        issue.getId().toString(),
        answers.self("issue/" + issue.getId()),
        issue.getKey(),
        fields.of(issue, selection),
        expanded.contains("names") ? fields.names(issue, selection) : null,
        expanded.contains("transitions") ? transitions(issue) : null,
        expanded.contains("changelog") ? changelog(issue) : null);
  }

  List<TransitionJson> transitions(Issue issue) {
    JiraWorkflow workflow = host.services().get(WorkflowManager.class).getWorkflow(issue);
    return host
        .services()
        .get(IssueWorkflowManager.class)
        .getAvailableActions(issue, TransitionOptions.defaults(), Callers.user(host))
        .stream()
        .map(action -> transition(action, workflow))
        .toList();
  }

  private TransitionJson transition(ActionDescriptor action, JiraWorkflow workflow) {
    StepDescriptor target =
        workflow.getDescriptor().getStep(action.getUnconditionalResult().getStep());
    StatusJson status = target == null ? null : answers.status(workflow.getLinkedStatus(target));
    return new TransitionJson(Integer.toString(action.getId()), action.getName(), status);
  }

  private ChangelogJson changelog(Issue issue) {
    List<HistoryJson> histories =
        host.services().get(ChangeHistory.class).of(issue.getId()).stream()
            .map(this::history)
            .toList();
    return new ChangelogJson(0, histories.size(), histories.size(), histories);
  }

  private HistoryJson history(ChangeGroup group) {
    return new HistoryJson(
        Long.toString(group.id()),
        answers.user(host.services().get(UserManager.class).getUserByKey(group.author())),
        Times.moment(group.created()),
        group.changes().stream().map(IssueDocument::change).toList());
  }

  private static ChangeJson change(Change change) {
    return new ChangeJson(
        change.field(),
        change.custom() ? "custom" : "jira",
        emptyToNull(change.oldValue()),
        emptyToNull(change.oldText()),
        emptyToNull(change.newValue()),
        emptyToNull(change.newText()));
  }

  private static String emptyToNull(String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
