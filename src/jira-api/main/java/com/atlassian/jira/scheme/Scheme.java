package com.atlassian.jira.scheme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A set of rules that projects share.
 *
 * <p>Source: used by the open-source Octopus_Jira ConfigMigration (Jira 8.21; constructor with five
 * arguments, getters); published Javadoc of Jira 7.x.
 */
public class Scheme {
  private final Long id;
  private final String type;
  private final String name;
  private final String description;
  private final List<SchemeEntity> entities;

  /** A scheme; the id is null before it is stored. */
  public Scheme(
      Long id, String type, String name, String description, Collection<SchemeEntity> entities) {
    this.id = id;
    this.type = type;
    this.name = name;
    this.description = description;
    this.entities = new ArrayList<>(entities);
  }

  public Long getId() {
    return id;
  }

  public String getType() {
    return type;
  }

  public String getName() {
    return name;
  }

  public String getDescription() {
    return description;
  }

  public Collection<SchemeEntity> getEntities() {
    return entities;
  }
}
