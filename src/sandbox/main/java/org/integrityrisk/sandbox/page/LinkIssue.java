package org.integrityrisk.sandbox.page;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import org.integrityrisk.sandbox.Host;

/** Takes the link form of an issue. */
final class LinkIssue implements HostPage {
  private final Host host;
  private final Issues issues;

  LinkIssue(Host host) {
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
    issues.demand(visit.user(), ProjectPermissions.LINK_ISSUES, issue);
    MutableIssue other = issues.byKey(visit.user(), visit.text("issueKeys").strip());
    try {
      host.services()
          .get(IssueLinkManager.class)
          .createIssueLink(issue.getId(), other.getId(), visit.id("linkType"), null, visit.user());
    } catch (CreateException noSuchType) {
      throw PageProblem.notFound();
    }
    return Issues.to(issue);
  }
}
