package org.integrityrisk.sandbox.restv2;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.integrityrisk.sandbox.Host;

/** The links of an issue to issues that the caller may see. */
final class IssueLinksJson {
  private final Host host;
  private final Answers answers;

  IssueLinksJson(Host host, Answers answers) {
    this.host = host;
    this.answers = answers;
  }

  List<Map<String, Object>> of(Issue issue) {
    IssueLinkManager links = host.services().get(IssueLinkManager.class);
    Stream<Map<String, Object>> outward =
        links.getOutwardLinks(issue.getId()).stream()
            .filter(link -> sees(link.getDestinationObject()))
            .map(link -> link(link, "outwardIssue", link.getDestinationObject()));
    Stream<Map<String, Object>> inward =
        links.getInwardLinks(issue.getId()).stream()
            .filter(link -> sees(link.getSourceObject()))
            .map(link -> link(link, "inwardIssue", link.getSourceObject()));
    return Stream.concat(outward, inward).toList();
  }

  /** A link with both of its ends. */
  Map<String, Object> both(IssueLink link) {
    Map<String, Object> json = link(link, "inwardIssue", link.getSourceObject());
    json.put("outwardIssue", issue(link.getDestinationObject()));
    return json;
  }

  private Map<String, Object> link(IssueLink link, String direction, Issue other) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", link.getId().toString());
    json.put("self", answers.self("issueLink/" + link.getId()));
    json.put("type", answers.linkType(link.getIssueLinkType()));
    json.put(direction, issue(other));
    return json;
  }

  private Map<String, Object> issue(Issue issue) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("summary", issue.getSummary());
    fields.put("status", answers.status(issue.getStatus()));
    fields.put("issuetype", answers.type(issue.getIssueType()));
    return Map.of(
        "id", issue.getId().toString(),
        "key", issue.getKey(),
        "self", answers.self("issue/" + issue.getId()),
        "fields", fields);
  }

  private boolean sees(Issue other) {
    return host.services()
        .get(PermissionManager.class)
        .hasPermission(ProjectPermissions.BROWSE_PROJECTS, other, Callers.user(host));
  }
}
