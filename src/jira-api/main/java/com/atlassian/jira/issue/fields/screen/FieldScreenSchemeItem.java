package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.ScreenableIssueOperation;

/**
 * The screen of one operation.
 *
 * <p>Source: used by the open-source Octopus_Jira ConfigMigration (Jira 8.21).
 */
public interface FieldScreenSchemeItem {
  /** Null for all operations without an item of their own. */
  ScreenableIssueOperation getIssueOperation();

  void setIssueOperation(ScreenableIssueOperation issueOperation);

  FieldScreen getFieldScreen();

  void setFieldScreen(FieldScreen fieldScreen);

  FieldScreenScheme getFieldScreenScheme();

  void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme);
}
