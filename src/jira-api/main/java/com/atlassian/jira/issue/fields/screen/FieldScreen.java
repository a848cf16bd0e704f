package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/**
 * A screen: tabs with fields.
 *
 * <p>Source: mock of the open-source blackduck-jira; used by the open-source Octopus_Jira
 * ConfigMigration (Jira 8.21).
 */
public interface FieldScreen {
  /** Null before it is stored. */
  Long getId();

  void setId(Long id);

  String getName();

  void setName(String name);

  String getDescription();

  void setDescription(String description);

  /** The tabs in their order. */
  List<FieldScreenTab> getTabs();

  /** Adds and stores a tab as the last one. */
  FieldScreenTab addTab(String tabName);

  boolean containsField(String fieldId);
}
