package org.integrityrisk.sandbox.page;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.integrityrisk.sandbox.Host;

/** Who may see and change which dashboard: owners and administrators change them. */
final class DashboardAccess {
  private final Host host;

  DashboardAccess(Host host) {
    this.host = host;
  }

  PortalPage visible(ApplicationUser user, long id) {
    return host.services().get(Dashboards.class).visibleTo(user).stream()
        .filter(page -> page.getId() == id)
        .findFirst()
        .orElseThrow(PageProblem::notFound);
  }

  PortalPage editable(ApplicationUser user, long id) {
    PortalPage page = visible(user, id);
    if (!mayEdit(user, page)) {
      throw PageProblem.forbidden();
    }
    return page;
  }

  boolean mayEdit(ApplicationUser user, PortalPage page) {
    return user.equals(page.getOwner())
        || host.services()
            .get(GlobalPermissionManager.class)
            .hasPermission(GlobalPermissionKey.ADMINISTER, user);
  }
}
