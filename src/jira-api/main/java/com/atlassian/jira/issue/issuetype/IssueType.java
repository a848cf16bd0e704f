package com.atlassian.jira.issue.issuetype;

/**
 * An issue type.
 *
 * <p>Source: published Javadoc of Jira 7.13 (com.atlassian.jira.issue.issuetype.IssueType).
 */
public interface IssueType {

  String getId();

  String getName();
}
