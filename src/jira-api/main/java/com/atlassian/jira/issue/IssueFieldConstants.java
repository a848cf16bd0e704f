package com.atlassian.jira.issue;

/**
 * Ids of the fields that every issue has.
 *
 * <p>Source: published Javadoc of Jira 7.6, constant field values
 * (com.atlassian.jira.issue.IssueFieldConstants).
 */
public final class IssueFieldConstants {

  public static final String PROJECT = "project";
  public static final String ISSUE_TYPE = "issuetype";
  public static final String SUMMARY = "summary";
  public static final String DESCRIPTION = "description";
  public static final String STATUS = "status";
  public static final String ASSIGNEE = "assignee";
  public static final String REPORTER = "reporter";
  public static final String DUE_DATE = "duedate";
  public static final String COMMENT = "comment";
  public static final String CREATED = "created";
  public static final String UPDATED = "updated";

  private IssueFieldConstants() {}
}
