package org.integrityrisk.app.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Comparator;
import java.util.List;
import org.integrityrisk.app.install.catalogue.AppIssueType;
import org.springframework.stereotype.Component;

/** The links from measures and warnings to the risk points that they concern. */
@Component
public final class ConcernedPoints {
  private final IssueLinkManager links;
  private final FieldIds ids;
  private final Users users;

  public ConcernedPoints(@ComponentImport IssueLinkManager links, FieldIds ids, Users users) {
    this.links = links;
    this.ids = ids;
    this.users = users;
  }

  /** Keys of the points that a measure or warning concerns. */
  List<String> of(Issue issue) {
    return links.getOutwardLinks(issue.getId()).stream()
        .filter(this::isOurs)
        .map(IssueLink::getDestinationObject)
        .filter(point -> ids.isOfType(point, AppIssueType.RISK_POINT))
        .map(Issue::getKey)
        .toList();
  }

  /** The measures or warnings that concern a point, oldest first. */
  List<Issue> concerning(Issue point, AppIssueType type) {
    return links.getInwardLinks(point.getId()).stream()
        .filter(this::isOurs)
        .map(IssueLink::getSourceObject)
        .filter(issue -> ids.isOfType(issue, type))
        .sorted(Comparator.comparing(Issue::getId))
        .toList();
  }

  void link(Issue issue, Issue point, String actor) {
    try {
      links.createIssueLink(
          issue.getId(), point.getId(), ids.linkType(), null, users.acting(actor));
    } catch (Exception refused) {
      throw new IllegalStateException(
          "Cannot link " + issue.getKey() + " to " + point.getKey(), refused);
    }
  }

  /** Takes away every link from the measure or warning to the point of that key. */
  void unlink(Issue issue, String point, String actor) {
    links.getOutwardLinks(issue.getId()).stream()
        .filter(this::isOurs)
        .filter(link -> link.getDestinationObject().getKey().equals(point))
        .toList()
        .forEach(link -> links.removeIssueLink(link, users.acting(actor)));
  }

  private boolean isOurs(IssueLink link) {
    return ids.linkType().equals(link.getLinkTypeId());
  }
}
