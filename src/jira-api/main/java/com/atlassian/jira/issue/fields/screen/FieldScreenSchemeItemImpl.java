package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.ScreenableIssueOperation;

/**
 * The screen of one operation, as data.
 *
 * <p>Source: used by the open-source Octopus_Jira ConfigMigration (Jira 8.21).
 */
public class FieldScreenSchemeItemImpl implements FieldScreenSchemeItem {
  private ScreenableIssueOperation operation;
  private FieldScreen screen;
  private FieldScreenScheme scheme;

  public FieldScreenSchemeItemImpl(
      FieldScreenSchemeManager fieldScreenSchemeManager, FieldScreenManager fieldScreenManager) {}

  @Override
  public ScreenableIssueOperation getIssueOperation() {
    return operation;
  }

  @Override
  public void setIssueOperation(ScreenableIssueOperation issueOperation) {
    this.operation = issueOperation;
  }

  @Override
  public FieldScreen getFieldScreen() {
    return screen;
  }

  @Override
  public void setFieldScreen(FieldScreen fieldScreen) {
    this.screen = fieldScreen;
  }

  @Override
  public FieldScreenScheme getFieldScreenScheme() {
    return scheme;
  }

  @Override
  public void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme) {
    this.scheme = fieldScreenScheme;
  }
}
