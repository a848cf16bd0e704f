package com.atlassian.jira.portal;

import com.atlassian.plugin.ModuleCompleteKey;
import io.atlassian.fugue.Option;
import java.util.Map;

/**
 * An item on a dashboard.
 *
 * <p>Source: the dashboard example in Adaptavist's published guide for ScriptRunner; published
 * Javadoc of Jira 7.x.
 */
public interface PortletConfiguration {
  Long getId();

  Integer getColumn();

  Integer getRow();

  Map<String, String> getUserPrefs();

  Option<ModuleCompleteKey> getCompleteModuleKey();
}
