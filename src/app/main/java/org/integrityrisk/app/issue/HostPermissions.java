package org.integrityrisk.app.issue;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import org.integrityrisk.core.access.Permissions;
import org.springframework.stereotype.Component;

/** Asks the host what it allows a user. */
@Component
public final class HostPermissions implements Permissions {
  private final UserManager users;
  private final ProjectManager projects;
  private final PermissionManager permissions;
  private final GlobalPermissionManager globalPermissions;
  private final Superiors superiors;

  public HostPermissions(
      @ComponentImport("jiraUserManager") UserManager users,
      @ComponentImport ProjectManager projects,
      @ComponentImport PermissionManager permissions,
      @ComponentImport GlobalPermissionManager globalPermissions,
      Superiors superiors) {
    this.users = users;
    this.projects = projects;
    this.permissions = permissions;
    this.globalPermissions = globalPermissions;
    this.superiors = superiors;
  }

  @Override
  public boolean isAdministrator(String userKey) {
    ApplicationUser user = users.getUserByKey(userKey);
    return user != null && globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
  }

  @Override
  public boolean mayBrowse(String userKey, String project) {
    return mayLookIn(userKey, project)
        && (mayFile(userKey, project) || !isSuperior(userKey, project));
  }

  @Override
  public boolean mayLookIn(String userKey, String project) {
    return has(ProjectPermissions.BROWSE_PROJECTS, userKey, project);
  }

  @Override
  public boolean mayFile(String userKey, String project) {
    return has(ProjectPermissions.CREATE_ISSUES, userKey, project);
  }

  private boolean isSuperior(String userKey, String project) {
    return superiors.include(users.getUserByKey(userKey), projects.getProjectObjByKey(project));
  }

  private boolean has(ProjectPermissionKey permission, String userKey, String projectKey) {
    ApplicationUser user = users.getUserByKey(userKey);
    Project project = projects.getProjectObjByKey(projectKey);
    return user != null && project != null && permissions.hasPermission(permission, project, user);
  }
}
