package org.integrityrisk.sandbox.page;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import org.integrityrisk.sandbox.HostServices;

/** Finds issues for visitors; one that may not be seen does not exist. */
final class Issues {
  private final HostServices services;

  Issues(HostServices services) {
    this.services = services;
  }

  MutableIssue byKey(ApplicationUser user, String key) {
    return found(service().getIssue(user, key));
  }

  /** The issue that the parameter {@code id} names. */
  MutableIssue ofVisit(Visit visit) {
    return found(service().getIssue(visit.user(), visit.id("id")));
  }

  /** The project that the visitor may see. */
  Project project(ApplicationUser user, String key) {
    Project project = services.get(ProjectManager.class).getProjectObjByKey(key);
    if (project == null || !sees(user, project)) {
      throw PageProblem.notFound();
    }
    return project;
  }

  boolean may(ApplicationUser user, ProjectPermissionKey permission, MutableIssue issue) {
    return services.get(PermissionManager.class).hasPermission(permission, issue, user);
  }

  /**
   * Checks a permission.
   *
   * @throws PageProblem when the user does not have it
   */
  void demand(ApplicationUser user, ProjectPermissionKey permission, MutableIssue issue) {
    if (!may(user, permission, issue)) {
      throw PageProblem.forbidden();
    }
  }

  IssueService service() {
    return services.get(IssueService.class);
  }

  private boolean sees(ApplicationUser user, Project project) {
    return services
        .get(PermissionManager.class)
        .hasPermission(
            com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS, project, user);
  }

  private static MutableIssue found(IssueService.IssueResult result) {
    ErrorCollection errors = result.getErrorCollection();
    if (errors.hasAnyErrors() || result.getIssue() == null) {
      throw PageProblem.notFound();
    }
    return result.getIssue();
  }

  static Answer.Redirect to(MutableIssue issue) {
    return new Answer.Redirect("/browse/" + issue.getKey());
  }
}
