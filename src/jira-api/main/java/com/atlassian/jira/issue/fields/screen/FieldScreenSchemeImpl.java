package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.IssueOperation;
import java.util.Collection;
import java.util.Objects;

/**
 * A screen scheme as data; its items are with the manager.
 *
 * <p>Source: used by the open-source Octopus_Jira ConfigMigration (Jira 8.21).
 */
public class FieldScreenSchemeImpl implements FieldScreenScheme {
  private final FieldScreenSchemeManager manager;
  private Long id;
  private String name;
  private String description;

  public FieldScreenSchemeImpl(FieldScreenSchemeManager fieldScreenSchemeManager) {
    this.manager = fieldScreenSchemeManager;
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
  public Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems() {
    return manager.getFieldScreenSchemeItems(this);
  }

  @Override
  public FieldScreen getFieldScreen(IssueOperation issueOperation) {
    FieldScreenSchemeItem own = item(issueOperation);
    FieldScreenSchemeItem found = own == null ? item(null) : own;
    return found == null ? null : found.getFieldScreen();
  }

  private FieldScreenSchemeItem item(IssueOperation issueOperation) {
    return getFieldScreenSchemeItems().stream()
        .filter(item -> Objects.equals(item.getIssueOperation(), issueOperation))
        .findFirst()
        .orElse(null);
  }
}
