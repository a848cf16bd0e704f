package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Links issues; changes are written into the history of both.
 *
 * <p>Source: signatures at Jira 8.8.
 */
public interface IssueLinkManager {

  void createIssueLink(
      Long sourceIssueId,
      Long destinationIssueId,
      Long issueLinkTypeId,
      Long sequence,
      ApplicationUser remoteUser)
      throws CreateException;

  List<IssueLink> getOutwardLinks(Long sourceIssueId);

  List<IssueLink> getInwardLinks(Long destinationIssueId);

  /** Returns null when there is no such link. */
  IssueLink getIssueLink(Long issueLinkId);

  void removeIssueLink(IssueLink issueLink, ApplicationUser remoteUser);

  boolean isLinkingEnabled();
}
