package org.integrityrisk.sandbox.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.stream.Stream;
import org.integrityrisk.sandbox.Host;

/** The links of an issue to issues that the visitor may see. */
final class ShownLinks {
  private final Host host;

  ShownLinks(Host host) {
    this.host = host;
  }

  /** A link, read from the issue that shows it. */
  public record Shown(Long id, String direction, Issue other) {}

  List<Shown> of(Issue issue) {
    IssueLinkManager links = host.services().get(IssueLinkManager.class);
    return Stream.concat(
            links.getOutwardLinks(issue.getId()).stream().map(ShownLinks::outward),
            links.getInwardLinks(issue.getId()).stream().map(ShownLinks::inward))
        .filter(link -> sees(link.other()))
        .toList();
  }

  private static Shown outward(IssueLink link) {
    return new Shown(
        link.getId(), link.getIssueLinkType().getOutward(), link.getDestinationObject());
  }

  private static Shown inward(IssueLink link) {
    return new Shown(link.getId(), link.getIssueLinkType().getInward(), link.getSourceObject());
  }

  private boolean sees(Issue other) {
    ApplicationUser user = host.services().get(JiraAuthenticationContext.class).getLoggedInUser();
    return host.services()
        .get(PermissionManager.class)
        .hasPermission(ProjectPermissions.BROWSE_PROJECTS, other, user);
  }
}
