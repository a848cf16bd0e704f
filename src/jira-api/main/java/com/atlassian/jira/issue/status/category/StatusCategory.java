package com.atlassian.jira.issue.status.category;

/**
 * To do, in progress or done.
 *
 * <p>Source: used by the open-source Octopus_Jira ConfigMigration (Jira 8.21); published Javadoc of
 * Jira 7.x.
 */
public interface StatusCategory {
  Long getId();

  String getKey();

  String getName();
}
