package com.atlassian.jira.issue.fields.screen;

/**
 * The place of a field on a tab.
 *
 * <p>Source: used by the open-source Octopus_Jira ConfigMigration (Jira 8.21).
 */
public interface FieldScreenLayoutItem {
  String getFieldId();

  void setFieldId(String fieldId);

  /** Place in the order, from 0. */
  int getPosition();

  void setPosition(int position);

  FieldScreenTab getFieldScreenTab();

  void setFieldScreenTab(FieldScreenTab fieldScreenTab);
}
