package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/**
 * A tab as data; its fields are with the manager.
 *
 * <p>Source: used by the open-source Octopus_Jira ConfigMigration (Jira 8.21).
 */
public class FieldScreenTabImpl implements FieldScreenTab {
  private final FieldScreenManager manager;
  private String name;
  private int position;
  private FieldScreen screen;

  public FieldScreenTabImpl(FieldScreenManager fieldScreenManager) {
    this.manager = fieldScreenManager;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public void setName(String name) {
    this.name = name;
  }

  @Override
  public int getPosition() {
    return position;
  }

  @Override
  public void setPosition(int position) {
    this.position = position;
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
  public List<FieldScreenLayoutItem> getFieldScreenLayoutItems() {
    return manager.getFieldScreenLayoutItems(this);
  }

  @Override
  public FieldScreenLayoutItem getFieldScreenLayoutItem(String fieldId) {
    return getFieldScreenLayoutItems().stream()
        .filter(item -> item.getFieldId().equals(fieldId))
        .findFirst()
        .orElse(null);
  }

  @Override
  public void addFieldScreenLayoutItem(String fieldId) {
    FieldScreenLayoutItem item = manager.buildNewFieldScreenLayoutItem(fieldId);
    item.setPosition(getFieldScreenLayoutItems().size());
    item.setFieldScreenTab(this);
    manager.createFieldScreenLayoutItem(item);
  }
}
