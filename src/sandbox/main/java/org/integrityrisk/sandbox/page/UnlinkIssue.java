package org.integrityrisk.sandbox.page;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import org.integrityrisk.sandbox.Host;

/** Removes a link of an issue. */
final class UnlinkIssue implements HostPage {
  private final Host host;
  private final Issues issues;

  UnlinkIssue(Host host) {
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
    IssueLinkManager links = host.services().get(IssueLinkManager.class);
    IssueLink link = links.getIssueLink(visit.id("link"));
    if (link == null || !belongs(link, issue)) {
      throw PageProblem.notFound();
    }
    links.removeIssueLink(link, visit.user());
    return Issues.to(issue);
  }

  private static boolean belongs(IssueLink link, MutableIssue issue) {
    return link.getSourceId().equals(issue.getId())
        || link.getDestinationId().equals(issue.getId());
  }
}
