package org.integrityrisk.sandbox.dashboard;

import com.atlassian.gadgets.dashboard.Color;
import com.atlassian.jira.portal.PortletConfiguration;
import com.atlassian.jira.portal.PortletConfigurationManager;
import com.atlassian.plugin.ModuleCompleteKey;
import io.atlassian.fugue.Option;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.integrityrisk.sandbox.Unsupported;

/** Items of dashboards for the app. */
final class DashboardItemService implements PortletConfigurationManager {
  private final StoredDashboards dashboards;

  DashboardItemService(StoredDashboards dashboards) {
    this.dashboards = dashboards;
  }

  @Override
  public PortletConfiguration addDashBoardItem(
      Long pageId,
      Integer column,
      Integer row,
      Option<URI> openSocialSpecUri,
      Color color,
      Map<String, String> userPreferences,
      Option<ModuleCompleteKey> moduleKey) {
    if (openSocialSpecUri.isDefined() || moduleKey.isEmpty()) {
      throw Unsupported.member("OpenSocial gadgets");
    }
    ItemData item = new ItemData(moduleKey.get().getCompleteKey(), userPreferences);
    long id = dashboards.addItem(pageId, column, row, item);
    return dashboards.item(id).orElseThrow();
  }

  @Override
  public List<PortletConfiguration> getByPortalPage(Long portalPageId) {
    return dashboards.items(portalPageId);
  }
}
