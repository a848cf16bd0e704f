package org.integrityrisk.sandbox.restv2;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.integrityrisk.sandbox.Host;

/** Finds issues and projects for the caller; what the caller may not see does not exist. */
final class IssueLookup {
  private final Host host;

  IssueLookup(Host host) {
    this.host = host;
  }

  MutableIssue visible(String idOrKey) {
    ApplicationUser user = Callers.user(host);
    IssueService service = host.services().get(IssueService.class);
    IssueService.IssueResult result =
        isId(idOrKey)
            ? service.getIssue(user, Long.valueOf(idOrKey))
            : service.getIssue(user, idOrKey);
    if (!result.isValid() || result.getIssue() == null) {
      throw Problem.notFound(host.texts().getText("sandbox.rest.no-issue"));
    }
    return result.getIssue();
  }

  Project project(String idOrKey) {
    ProjectManager projects = host.services().get(ProjectManager.class);
    Project project =
        isId(idOrKey)
            ? projects.getProjectObj(Long.valueOf(idOrKey))
            : projects.getProjectObjByKey(idOrKey);
    if (project == null || !may(ProjectPermissions.BROWSE_PROJECTS, project)) {
      throw Problem.notFound(host.texts().getText("sandbox.rest.no-project", idOrKey));
    }
    return project;
  }

  boolean may(ProjectPermissionKey permission, Project project) {
    return host.services()
        .get(PermissionManager.class)
        .hasPermission(permission, project, Callers.user(host));
  }

  /**
   * Checks a permission.
   *
   * @throws Problem 403 when the caller does not have it
   */
  void demand(ProjectPermissionKey permission, MutableIssue issue) {
    if (!host.services()
        .get(PermissionManager.class)
        .hasPermission(permission, issue, Callers.user(host))) {
      throw Problem.forbidden(host.texts().getText("sandbox.error.forbidden"));
    }
  }

  private static boolean isId(String text) {
    return text.matches("\\d{1,18}");
  }
}
