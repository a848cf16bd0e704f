package org.integrityrisk.sandbox.config;

/**
 * What changes of the configuration do to issues. The module of issues offers it; before that there
 * are no issues.
 */
public interface IssueData {
  boolean anyOfType(String issueTypeId);

  /** Makes all issues of one type issues of the other. */
  void changeType(String fromIssueTypeId, String toIssueTypeId);

  /** Deletes the issues of a project with all that belongs to them. */
  void deleteOfProject(long projectId);

  /** Deletes what issues have in a custom field. */
  void deleteValues(long customFieldId);
}
