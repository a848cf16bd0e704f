package org.integrityrisk.sandbox.config;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Set;
import java.util.function.BiPredicate;
import org.integrityrisk.sandbox.config.data.Grant;
import org.integrityrisk.sandbox.config.data.PermissionSchemeData;
import org.integrityrisk.sandbox.config.data.ProjectData;
import org.integrityrisk.sandbox.user.SystemGroups;

/**
 * What users may do: in projects by the permission scheme, everywhere by group.
 *
 * <p>Asked for a project instead of an issue, a permission of reporters or assignees is one of
 * every user who is logged in, as in Jira: somebody may well be the reporter of an issue there.
 */
final class Permissions implements PermissionManager, GlobalPermissionManager {
  private static final Set<GlobalPermissionKey> ADMINISTRATORS_ONLY =
      Set.of(GlobalPermissionKey.ADMINISTER, GlobalPermissionKey.SYSTEM_ADMIN);

  private final Configuration configuration;
  private final Projects projects;
  private final Roles roles;
  private final GroupManager groups;

  Permissions(Configuration configuration, Projects projects, Roles roles, GroupManager groups) {
    this.configuration = configuration;
    this.projects = projects;
    this.roles = roles;
    this.groups = groups;
  }

  @Override
  public boolean hasPermission(
      ProjectPermissionKey permissionKey, Project project, ApplicationUser user) {
    return project != null
        && granted(permissionKey, project.getId(), user, (holder, somebody) -> somebody != null);
  }

  @Override
  public boolean hasPermission(
      ProjectPermissionKey permissionKey, Issue issue, ApplicationUser user) {
    return issue != null
        && granted(
            permissionKey,
            issue.getProjectId(),
            user,
            (holder, somebody) -> isPersonOf(issue, holder, somebody));
  }

  @Override
  public Collection<Project> getProjects(ProjectPermissionKey permissionKey, ApplicationUser user) {
    return projects.getProjects().stream()
        .filter(project -> hasPermission(permissionKey, project, user))
        .toList();
  }

  @Override
  public boolean hasPermission(GlobalPermissionKey globalPermissionKey, ApplicationUser user) {
    return ADMINISTRATORS_ONLY.contains(globalPermissionKey)
        && isActive(user)
        && groups.isUserInGroup(user, SystemGroups.ADMINISTRATORS);
  }

  private boolean granted(
      ProjectPermissionKey key,
      Long projectId,
      ApplicationUser user,
      BiPredicate<Holder, ApplicationUser> personOfIssue) {
    if (user != null && !user.isActive()) {
      return false;
    }
    ProjectData project = configuration.store().get(ProjectData.class, projectId);
    long scheme = project.schemes().permissions();
    return configuration.store().get(PermissionSchemeData.class, scheme).grants().stream()
        .filter(grant -> grant.permission().equals(key.permissionKey()))
        .anyMatch(grant -> holds(grant, project, user, personOfIssue));
  }

  private boolean holds(
      Grant grant,
      ProjectData project,
      ApplicationUser user,
      BiPredicate<Holder, ApplicationUser> personOfIssue) {
    Holder holder = Holder.of(grant.type()).orElseThrow();
    String parameter = grant.parameter();
    return switch (holder) {
      case ROLE -> user != null && roles.has(user, Long.parseLong(parameter), project);
      case GROUP -> parameter.isEmpty() || groups.isUserInGroup(user, parameter);
      case USER -> user != null && user.getKey().equals(parameter);
      case LEAD -> user != null && user.getKey().equals(project.lead());
      case APPLICATION -> user != null;
      case REPORTER, ASSIGNEE -> personOfIssue.test(holder, user);
    };
  }

  private static boolean isPersonOf(Issue issue, Holder holder, ApplicationUser user) {
    String key = holder == Holder.REPORTER ? issue.getReporterId() : issue.getAssigneeId();
    return user != null && user.getKey().equals(key);
  }

  private static boolean isActive(ApplicationUser user) {
    return user != null && user.isActive();
  }
}
