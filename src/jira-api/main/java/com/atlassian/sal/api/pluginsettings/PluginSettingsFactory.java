package com.atlassian.sal.api.pluginsettings;

/**
 * Gives access to settings.
 *
 * <p>Source: sal-api published Javadoc (docs.atlassian.com/sal-parent/3.0.0/apidocs); used by the
 * open-source apps Slack for Jira (11.0) and Scrum Poker (11.3).
 */
public interface PluginSettingsFactory {
  PluginSettings createSettingsForKey(String key);

  PluginSettings createGlobalSettings();
}
