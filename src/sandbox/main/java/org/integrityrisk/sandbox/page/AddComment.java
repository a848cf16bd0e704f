package org.integrityrisk.sandbox.page;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.ProjectPermissions;
import org.integrityrisk.sandbox.Host;

/** Takes the comment form of an issue. */
final class AddComment implements HostPage {
  private final Host host;
  private final Issues issues;

  AddComment(Host host) {
    this.host = host;
    this.issues = new Issues(host.services());
  }

  @Override
  public Answer get(Visit visit) {
    throw PageProblem.methodNotAllowed();
  }

  @Override
  public Answer post(Visit visit) {
    MutableIssue issue = issues.ofVisit(visit);
    issues.demand(visit.user(), ProjectPermissions.ADD_COMMENTS, issue);
    String text = visit.text("comment").strip();
    if (!text.isEmpty()) {
      host.services().get(CommentManager.class).create(issue, visit.user(), text, true);
    }
    return Issues.to(issue);
  }
}
