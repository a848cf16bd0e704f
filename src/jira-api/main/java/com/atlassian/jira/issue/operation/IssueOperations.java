package com.atlassian.jira.issue.operation;

/**
 * The operations that have screens.
 *
 * <p>Source: published Javadoc of Jira 7.x; used by the open-source Octopus_Jira ConfigMigration
 * (Jira 8.21).
 */
public class IssueOperations {
  public static final ScreenableIssueOperation CREATE_ISSUE_OPERATION =
      new Operation(0L, "admin.issue.operations.create");
  public static final ScreenableIssueOperation EDIT_ISSUE_OPERATION =
      new Operation(1L, "admin.issue.operations.edit");
  public static final ScreenableIssueOperation VIEW_ISSUE_OPERATION =
      new Operation(2L, "admin.issue.operations.view");

  private IssueOperations() {}

  private record Operation(Long id, String nameKey) implements ScreenableIssueOperation {
    @Override
    public Long getId() {
      return id;
    }

    @Override
    public String getNameKey() {
      return nameKey;
    }
  }
}
