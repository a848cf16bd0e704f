package com.atlassian.jira.issue.issuetype;

/**
 * A kind of issue.
 *
 * <p>Source: mocks of the open-source blackduck-jira; imported by the open-source Scrum Poker (Jira
 * 11.3).
 */
public interface IssueType {
  String getId();

  String getName();

  String getDescription();

  boolean isSubTask();
}
