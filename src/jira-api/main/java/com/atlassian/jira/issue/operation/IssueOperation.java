package com.atlassian.jira.issue.operation;

/**
 * Something that a user does with an issue.
 *
 * <p>Source: mock of the open-source blackduck-jira.
 */
public interface IssueOperation {
  String getNameKey();
}
