package com.atlassian.jira.issue.operation;

/**
 * An operation that has a screen.
 *
 * <p>Source: used by the open-source Octopus_Jira ConfigMigration (Jira 8.21).
 */
public interface ScreenableIssueOperation extends IssueOperation {
  Long getId();
}
