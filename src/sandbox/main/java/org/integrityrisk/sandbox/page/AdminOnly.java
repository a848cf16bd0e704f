package org.integrityrisk.sandbox.page;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.integrityrisk.sandbox.Host;

/** A page for administrators. */
record AdminOnly(Host host, HostPage page) implements HostPage {
  @Override
  public Answer get(Visit visit) {
    demandAdministrator(visit.user());
    return page.get(visit);
  }

  @Override
  public Answer post(Visit visit) {
    demandAdministrator(visit.user());
    return page.post(visit);
  }

  private void demandAdministrator(ApplicationUser user) {
    if (!host.services()
        .get(GlobalPermissionManager.class)
        .hasPermission(GlobalPermissionKey.ADMINISTER, user)) {
      throw PageProblem.forbidden();
    }
  }
}
