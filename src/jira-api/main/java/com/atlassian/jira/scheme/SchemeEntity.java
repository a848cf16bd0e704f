package com.atlassian.jira.scheme;

/**
 * One rule of a scheme: who (type and parameter) has what (entity type).
 *
 * <p>Source: the open-source Octopus_Jira ConfigMigration (Jira 8.21); two open-source apps pass a
 * ProjectPermissionKey as the third argument.
 */
public class SchemeEntity {
  private final String type;
  private final String parameter;
  private final Object entityTypeId;

  public SchemeEntity(String type, Object entityTypeId) {
    this(type, null, entityTypeId);
  }

  public SchemeEntity(String type, String parameter, Object entityTypeId) {
    this.type = type;
    this.parameter = parameter;
    this.entityTypeId = entityTypeId;
  }

  /** Such as "projectrole", "group", "user", "lead", "reporter" or "assignee". */
  public String getType() {
    return type;
  }

  /** Which role, group or user; null where the type says it all. */
  public String getParameter() {
    return parameter;
  }

  /** In a permission scheme the permission's key. */
  public Object getEntityTypeId() {
    return entityTypeId;
  }
}
