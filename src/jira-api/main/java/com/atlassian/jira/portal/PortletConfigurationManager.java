package com.atlassian.jira.portal;

import com.atlassian.gadgets.dashboard.Color;
import com.atlassian.plugin.ModuleCompleteKey;
import io.atlassian.fugue.Option;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * Keeps the items of dashboards.
 *
 * <p>Source: the dashboard example in Adaptavist's published guide for ScriptRunner; published
 * Javadoc of Jira 7.x.
 */
public interface PortletConfigurationManager {
  /**
   * Adds an item.
   *
   * @param openSocialSpecUri none: the app has no gadgets of that kind
   */
  PortletConfiguration addDashBoardItem(
      Long pageId,
      Integer column,
      Integer row,
      Option<URI> openSocialSpecUri,
      Color color,
      Map<String, String> userPreferences,
      Option<ModuleCompleteKey> moduleKey);

  List<PortletConfiguration> getByPortalPage(Long portalPageId);
}
