package com.atlassian.jira.issue.link;

/**
 * A kind of link, with a name for each direction.
 *
 * <p>Source: published Javadoc of Jira 7.6 (com.atlassian.jira.issue.link.IssueLinkType).
 */
public interface IssueLinkType {

  Long getId();

  String getName();

  String getOutward();

  String getInward();
}
