package org.integrityrisk.sandbox.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.TransitionOptions;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.issue.StoredIssue;

/** What a user may do with an issue now: permission and conditions. */
public final class AvailableActions implements IssueWorkflowManager {
  private final Host host;
  private final WorkflowManager workflows;
  private final WorkflowEngine engine;

  public AvailableActions(Host host, WorkflowManager workflows, WorkflowEngine engine) {
    this.host = host;
    this.workflows = workflows;
    this.engine = engine;
  }

  @Override
  public Collection<ActionDescriptor> getAvailableActions(
      Issue issue, TransitionOptions options, ApplicationUser user) {
    int step = ((StoredIssue) issue).step();
    return WorkflowDefinitions.actionsOf(workflows.getWorkflow(issue).getDescriptor(), step)
        .stream()
        .filter(action -> isAllowed(issue, action, options, user))
        .toList();
  }

  @Override
  public boolean isValidAction(
      Issue issue, int actionId, TransitionOptions options, ApplicationUser user) {
    ActionDescriptor action = workflows.getActionDescriptor(issue, actionId);
    return action != null && isAllowed(issue, action, options, user);
  }

  private boolean isAllowed(
      Issue issue, ActionDescriptor action, TransitionOptions options, ApplicationUser user) {
    return mayTransition(issue, options, user)
        && (options.skipConditions()
            || engine.allows((StoredIssue) issue, action, user == null ? null : user.getKey()));
  }

  private boolean mayTransition(Issue issue, TransitionOptions options, ApplicationUser user) {
    return options.skipPermissions()
        || host.services()
            .get(PermissionManager.class)
            .hasPermission(ProjectPermissions.TRANSITION_ISSUES, issue, user);
  }
}
