package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Collection;

/**
 * Keeps the statuses.
 *
 * <p>Source: link facts of Octopus_Jira (getStatus, getStatuses); its ConfigMigration (Jira 8.21)
 * for createStatus and editStatus; the open-source Jira testkit for removeStatus.
 */
public interface StatusManager {
  /** The status, or null. */
  Status getStatus(String id);

  Collection<Status> getStatuses();

  /**
   * Creates a status.
   *
   * @throws IllegalArgumentException when the name is empty or another status has it
   */
  Status createStatus(
      String name, String description, String iconUrl, StatusCategory statusCategory);

  void editStatus(
      Status status,
      String name,
      String description,
      String iconUrl,
      StatusCategory statusCategory);

  /**
   * Removes a status.
   *
   * @throws IllegalStateException when a workflow uses it
   * @throws IllegalArgumentException when there is none with the id
   */
  void removeStatus(String id);
}
