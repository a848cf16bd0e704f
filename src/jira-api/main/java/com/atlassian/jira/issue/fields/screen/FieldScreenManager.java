package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;
import java.util.List;

/**
 * Keeps the screens with their tabs and fields.
 *
 * <p>Source: mock of the open-source blackduck-jira; used by the open-source Octopus_Jira
 * ConfigMigration (Jira 8.21).
 */
public interface FieldScreenManager {
  Collection<FieldScreen> getFieldScreens();

  /** The screen, or null. */
  FieldScreen getFieldScreen(Long id);

  /** Stores the screen, and gives it an id. */
  void createFieldScreen(FieldScreen fieldScreen);

  void updateFieldScreen(FieldScreen fieldScreen);

  /** Removes the screen with its tabs. */
  void removeFieldScreen(Long id);

  List<FieldScreenTab> getFieldScreenTabs(FieldScreen fieldScreen);

  void createFieldScreenTab(FieldScreenTab fieldScreenTab);

  void removeFieldScreenTabs(FieldScreen fieldScreen);

  List<FieldScreenLayoutItem> getFieldScreenLayoutItems(FieldScreenTab fieldScreenTab);

  FieldScreenLayoutItem buildNewFieldScreenLayoutItem(String orderableFieldId);

  void createFieldScreenLayoutItem(FieldScreenLayoutItem fieldScreenLayoutItem);

  /** Takes the field off every screen. */
  void removeFieldScreenItems(String fieldId);
}
