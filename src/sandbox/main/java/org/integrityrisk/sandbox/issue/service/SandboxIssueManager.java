package org.integrityrisk.sandbox.issue.service;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.issue.IssueStore;
import org.integrityrisk.sandbox.issue.StaleIssueException;
import org.integrityrisk.sandbox.issue.StoredIssue;

/** Issues without permissions and validation. */
final class SandboxIssueManager implements IssueManager {
  private final Host host;
  private final IssueStore issues;
  private final IssueOperation operation;
  private final Predicate<Issue> editable;
  private final Vetoes vetoes;

  SandboxIssueManager(
      Host host,
      IssueStore issues,
      IssueOperation operation,
      Predicate<Issue> editable,
      Vetoes vetoes) {
    this.host = host;
    this.issues = issues;
    this.operation = operation;
    this.editable = editable;
    this.vetoes = vetoes;
  }

  @Override
  public MutableIssue getIssueObject(Long id) {
    return id == null ? null : issues.byId(id).orElse(null);
  }

  @Override
  public MutableIssue getIssueObject(String key) {
    return key == null ? null : issues.byKey(key).orElse(null);
  }

  @Override
  public MutableIssue getIssueByCurrentKey(String key) {
    return getIssueObject(key);
  }

  @Override
  public List<Issue> getIssueObjects(Collection<Long> ids) {
    return List.copyOf(issues.byIds(ids));
  }

  @Override
  public long getIssueCountForProject(Long projectId) {
    return issues.count("i.project_id = ?", List.of(projectId));
  }

  @Override
  public Issue updateIssue(
      ApplicationUser user,
      MutableIssue issue,
      EventDispatchOption eventDispatchOption,
      boolean sendMail) {
    vetoes.check(issue);
    StoredIssue changed = (StoredIssue) issue;
    try {
      operation.update(changed, user, null, eventDispatchOption, sendMail);
    } catch (StaleIssueException overtaken) {
      // As in Jira, what is stored last counts; an issue that is gone stays gone.
      changed.onto(issues.byId(changed.getId()).orElseThrow(() -> overtaken));
      operation.update(changed, user, null, eventDispatchOption, sendMail);
    }
    return issue;
  }

  @Override
  public void deleteIssue(
      ApplicationUser user,
      Issue issue,
      EventDispatchOption eventDispatchOption,
      boolean sendMail) {
    operation.delete((StoredIssue) issue, user);
  }

  @Override
  public boolean isEditable(Issue issue, ApplicationUser user) {
    return editable.test(issue)
        && host.services()
            .get(PermissionManager.class)
            .hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user);
  }
}
