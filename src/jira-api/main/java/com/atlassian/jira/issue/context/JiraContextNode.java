package com.atlassian.jira.issue.context;

/**
 * Where a field applies: everywhere, or in one project.
 *
 * <p>Source: link facts of Octopus_Jira; published Javadoc of Jira 7.x (getProjectId is inherited
 * from IssueContext).
 */
public interface JiraContextNode {
  /** The project, or null for everywhere. */
  Long getProjectId();
}
