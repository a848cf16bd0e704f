package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.Objects;

/**
 * An issue type screen scheme as data; its entities are with the manager.
 *
 * <p>Source: two open-source apps construct it with the manager alone (Jira 8).
 */
public class IssueTypeScreenSchemeImpl implements IssueTypeScreenScheme {
  private final IssueTypeScreenSchemeManager manager;
  private Long id;
  private String name;
  private String description;

  public IssueTypeScreenSchemeImpl(IssueTypeScreenSchemeManager issueTypeScreenSchemeManager) {
    this.manager = issueTypeScreenSchemeManager;
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
  public Collection<IssueTypeScreenSchemeEntity> getEntities() {
    return manager.getIssueTypeScreenSchemeEntities(this);
  }

  @Override
  public FieldScreenScheme getEffectiveFieldScreenScheme(IssueType type) {
    IssueTypeScreenSchemeEntity own = entity(type.getId());
    IssueTypeScreenSchemeEntity found = own == null ? entity(null) : own;
    return found == null ? null : found.getFieldScreenScheme();
  }

  private IssueTypeScreenSchemeEntity entity(String issueTypeId) {
    return getEntities().stream()
        .filter(entity -> Objects.equals(entity.getIssueTypeId(), issueTypeId))
        .findFirst()
        .orElse(null);
  }
}
