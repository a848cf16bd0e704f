package com.atlassian.plugin;

/**
 * Finds installed apps.
 *
 * <p>Source: atlassian-plugins published Javadoc; imported by Slack for Jira (11.0).
 */
public interface PluginAccessor {
  /** The app, or null when it is not installed. */
  Plugin getPlugin(String key);

  boolean isPluginEnabled(String key);
}
