package org.integrityrisk.sandbox.dashboard;

import com.atlassian.jira.bc.portal.PortalPageService;
import com.atlassian.jira.portal.PortletConfigurationManager;
import com.atlassian.jira.user.util.UserManager;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.HostModule;
import org.integrityrisk.sandbox.HostServices;
import org.integrityrisk.sandbox.entity.EntityStore;
import org.integrityrisk.sandbox.entity.EntityStores;
import org.integrityrisk.sandbox.page.Dashboards;

/** Starts the dashboards. */
public final class DashboardModule implements HostModule {
  @Override
  public void start(Host host) {
    HostServices services = host.services();
    EntityStore store = EntityStores.of(host).open("dashboard");
    host.texts().add(DashboardModule.class.getClassLoader(), "i18n.sandbox-dashboard");
    Sharing sharing = new Sharing(services);
    StoredDashboards dashboards =
        new StoredDashboards(store, services.get(UserManager.class), sharing);
    services.offer(Dashboards.class, dashboards);
    services.offer(
        PortalPageService.class, new DashboardService(dashboards, sharing, host.texts()));
    services.offer(PortletConfigurationManager.class, new DashboardItemService(dashboards));
  }
}
