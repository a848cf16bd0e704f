package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/**
 * A screen as data; its tabs are with the manager.
 *
 * <p>Source: used by the open-source Octopus_Jira ConfigMigration (Jira 8.21).
 */
public class FieldScreenImpl implements FieldScreen {
  private final FieldScreenManager manager;
  private Long id;
  private String name;
  private String description;

  public FieldScreenImpl(FieldScreenManager fieldScreenManager) {
    this.manager = fieldScreenManager;
  }

  @Override
  public Long getId() {
    return id;
  }

  @Override
  public void setId(Long id) {
    this.id = id;
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
  public String getDescription() {
    return description;
  }

  @Override
  public void setDescription(String description) {
    this.description = description;
  }

  @Override
  public List<FieldScreenTab> getTabs() {
    return manager.getFieldScreenTabs(this);
  }

  @Override
  public FieldScreenTab addTab(String tabName) {
    FieldScreenTab tab = new FieldScreenTabImpl(manager);
    tab.setName(tabName);
    tab.setPosition(getTabs().size());
    tab.setFieldScreen(this);
    manager.createFieldScreenTab(tab);
    return tab;
  }

  @Override
  public boolean containsField(String fieldId) {
    return getTabs().stream().anyMatch(tab -> tab.getFieldScreenLayoutItem(fieldId) != null);
  }
}
