package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;

/**
 * Finds what issues are classified by.
 *
 * <p>Source: mock of the open-source blackduck-jira.
 */
public interface ConstantsManager {
  /** The type, or null. */
  IssueType getIssueType(String id);
}
