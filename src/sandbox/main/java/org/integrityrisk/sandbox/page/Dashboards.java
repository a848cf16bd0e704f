package org.integrityrisk.sandbox.page;

import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortletConfiguration;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the dashboard page needs of the dashboards beyond the host's API. The module that keeps them
 * offers one with {@code services().offer(Dashboards.class, impl)}.
 */
public interface Dashboards {
  /** The dashboards that the user owns or that are shared with the user, own ones first. */
  List<PortalPage> visibleTo(ApplicationUser user);

  /** The dashboard that the item stands on. */
  Optional<PortalPage> pageOf(long itemId);

  Optional<PortletConfiguration> item(long itemId);

  /** Replaces all preferences of the item; nothing happens when there is none. */
  void savePreferences(long itemId, Map<String, String> preferences);

  /** Removes the item from its dashboard; nothing happens when there is none. */
  void removeItem(long itemId);
}
