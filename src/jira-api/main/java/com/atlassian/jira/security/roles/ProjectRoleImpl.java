package com.atlassian.jira.security.roles;

import java.util.Objects;

/**
 * A role as data.
 *
 * <p>Source: published Javadoc of Jira 7.x; the constructors are used by the open-source
 * Octopus_Jira ConfigMigration (Jira 8.21).
 */
public class ProjectRoleImpl implements ProjectRole {
  private final Long id;
  private final String name;
  private final String description;

  public ProjectRoleImpl(String name, String description) {
    this(null, name, description);
  }

  public ProjectRoleImpl(Long id, String name, String description) {
    this.id = id;
    this.name = name;
    this.description = description;
  }

  @Override
  public Long getId() {
    return id;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getDescription() {
    return description;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProjectRoleImpl that
        && Objects.equals(id, that.id)
        && Objects.equals(name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, name);
  }
}
