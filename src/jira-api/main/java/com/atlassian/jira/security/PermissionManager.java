package com.atlassian.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Says what a user (null: nobody in particular) may do in a project or with an issue.
 *
 * <p>Source: used by the open-source Slack for Jira (11.0) and Scrum Poker (11.3); mock of ConDec
 * (Jira 8.8).
 */
public interface PermissionManager {
  boolean hasPermission(ProjectPermissionKey permissionKey, Project project, ApplicationUser user);

  boolean hasPermission(ProjectPermissionKey permissionKey, Issue issue, ApplicationUser user);

  Collection<Project> getProjects(ProjectPermissionKey permissionKey, ApplicationUser user);
}
