package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/**
 * Keys of the host's own project permissions.
 *
 * <p>Source: published Javadoc of Jira 7.x; used by the open-source Scrum Poker (Jira 11.3).
 */
public final class ProjectPermissions {
  public static final ProjectPermissionKey ADMINISTER_PROJECTS = key("ADMINISTER_PROJECTS");
  public static final ProjectPermissionKey BROWSE_PROJECTS = key("BROWSE_PROJECTS");
  public static final ProjectPermissionKey CREATE_ISSUES = key("CREATE_ISSUES");
  public static final ProjectPermissionKey EDIT_ISSUES = key("EDIT_ISSUES");
  public static final ProjectPermissionKey ASSIGN_ISSUES = key("ASSIGN_ISSUES");
  public static final ProjectPermissionKey ASSIGNABLE_USER = key("ASSIGNABLE_USER");
  public static final ProjectPermissionKey TRANSITION_ISSUES = key("TRANSITION_ISSUES");
  public static final ProjectPermissionKey DELETE_ISSUES = key("DELETE_ISSUES");
  public static final ProjectPermissionKey LINK_ISSUES = key("LINK_ISSUES");
  public static final ProjectPermissionKey ADD_COMMENTS = key("ADD_COMMENTS");
  public static final ProjectPermissionKey CREATE_ATTACHMENTS = key("CREATE_ATTACHMENTS");
  public static final ProjectPermissionKey MODIFY_REPORTER = key("MODIFY_REPORTER");

  private ProjectPermissions() {}

  private static ProjectPermissionKey key(String key) {
    return new ProjectPermissionKey(key);
  }
}
