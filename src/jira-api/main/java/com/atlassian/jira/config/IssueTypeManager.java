package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/**
 * Keeps the issue types.
 *
 * <p>Source: mock of the open-source ConDec (Jira 8.8).
 */
public interface IssueTypeManager {
  /**
   * Creates a type.
   *
   * @throws IllegalStateException when another type has the name
   */
  IssueType createIssueType(String name, String description, Long avatarId);

  void updateIssueType(IssueType issueType, String name, String description, Long avatarId);

  /**
   * Removes a type; its issues become issues of the other one.
   *
   * @throws IllegalArgumentException when there is no type with the id
   * @throws IllegalStateException when it has issues and there is no type for them
   */
  void removeIssueType(String id, String newIssueTypeId);

  /** The type, or null. */
  IssueType getIssueType(String id);

  Collection<IssueType> getIssueTypes();

  boolean hasAssociatedIssues(IssueType issueType);
}
