package org.integrityrisk.sandbox.dashboard;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.sharing.type.ShareType;
import com.atlassian.jira.user.ApplicationUser;
import org.integrityrisk.sandbox.HostServices;
import org.integrityrisk.sandbox.Unsupported;

/** Who sees and who changes a dashboard. */
final class Sharing {
  private final HostServices services;

  Sharing(HostServices services) {
    this.services = services;
  }

  /** Owners see theirs, others what is shared with them. */
  boolean mayView(ApplicationUser user, DashboardData dashboard) {
    return isOwner(user, dashboard)
        || dashboard.shares().stream().anyMatch(share -> includes(share, user));
  }

  /** Owners and administrators. */
  boolean mayEdit(ApplicationUser user, DashboardData dashboard) {
    return isOwner(user, dashboard)
        || services
            .get(GlobalPermissionManager.class)
            .hasPermission(GlobalPermissionKey.ADMINISTER, user);
  }

  boolean isOwner(ApplicationUser user, DashboardData dashboard) {
    return user != null && user.getKey().equals(dashboard.owner());
  }

  private boolean includes(Share share, ApplicationUser user) {
    if (share.type().equals(ShareType.Name.AUTHENTICATED.get())) {
      return user != null;
    }
    if (share.type().equals(ShareType.Name.GROUP.get())) {
      return services.get(GroupManager.class).isUserInGroup(user, share.parameter());
    }
    if (share.type().equals(ShareType.Name.PROJECT.get())) {
      return maySeeProject(Long.valueOf(share.parameter()), user);
    }
    throw Unsupported.member("dashboards shared by " + share.type());
  }

  private boolean maySeeProject(Long id, ApplicationUser user) {
    Project project = services.get(ProjectManager.class).getProjectObj(id);
    return services
        .get(PermissionManager.class)
        .hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user);
  }
}
