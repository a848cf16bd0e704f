package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/**
 * A tab of a screen.
 *
 * <p>Source: mock of the open-source blackduck-jira; used by the open-source Octopus_Jira
 * ConfigMigration (Jira 8.21).
 */
public interface FieldScreenTab {
  String getName();

  void setName(String name);

  /** Place in the order, from 0. */
  int getPosition();

  void setPosition(int position);

  FieldScreen getFieldScreen();

  void setFieldScreen(FieldScreen fieldScreen);

  /** The fields in their order. */
  List<FieldScreenLayoutItem> getFieldScreenLayoutItems();

  /** The field's place, or null. */
  FieldScreenLayoutItem getFieldScreenLayoutItem(String fieldId);

  /** Adds and stores a field as the last one. */
  void addFieldScreenLayoutItem(String fieldId);
}
