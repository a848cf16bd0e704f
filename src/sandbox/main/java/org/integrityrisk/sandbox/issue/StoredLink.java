package org.integrityrisk.sandbox.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import org.integrityrisk.sandbox.HostServices;

/** A link as it is stored; its issues are read when they are asked for. */
record StoredLink(
    Long getId,
    Long getSourceId,
    Long getDestinationId,
    Long getLinkTypeId,
    IssueStore issues,
    HostServices services)
    implements IssueLink {
  @Override
  public Issue getSourceObject() {
    return issues.byId(getSourceId).orElse(null);
  }

  @Override
  public Issue getDestinationObject() {
    return issues.byId(getDestinationId).orElse(null);
  }

  @Override
  public IssueLinkType getIssueLinkType() {
    return services.get(IssueLinkTypeManager.class).getIssueLinkType(getLinkTypeId);
  }
}
