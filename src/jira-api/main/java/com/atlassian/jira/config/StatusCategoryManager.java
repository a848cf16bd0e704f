package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * Finds the categories "new", "indeterminate" and "done".
 *
 * <p>Source: used by the open-source Octopus_Jira ConfigMigration (Jira 8.21).
 */
public interface StatusCategoryManager {
  /** The category, or null. */
  StatusCategory getStatusCategoryByKey(String key);
}
