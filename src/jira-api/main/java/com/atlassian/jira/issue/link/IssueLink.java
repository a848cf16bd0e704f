package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

/**
 * A directed link between two issues.
 *
 * <p>Source: published Javadoc of Jira 7.6 (com.atlassian.jira.issue.link.IssueLink).
 */
public interface IssueLink {

  Long getId();

  Long getSourceId();

  Long getDestinationId();

  Issue getSourceObject();

  Issue getDestinationObject();

  Long getLinkTypeId();

  IssueLinkType getIssueLinkType();
}
