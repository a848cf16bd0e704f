package com.atlassian.jira.security.roles;

/**
 * Kinds of role members.
 *
 * <p>Source: published Javadoc of Jira 7.x (constant field values); used by the open-source
 * jira-plugins-groovy (Jira 8).
 */
public interface ProjectRoleActor {
  String GROUP_ROLE_ACTOR_TYPE = "atlassian-group-role-actor";
  String USER_ROLE_ACTOR_TYPE = "atlassian-user-role-actor";
}
