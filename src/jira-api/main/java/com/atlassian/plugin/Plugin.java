package com.atlassian.plugin;

/**
 * An installed app.
 *
 * <p>Source: atlassian-plugins published Javadoc; imported by Slack for Jira (11.0).
 */
public interface Plugin {
  String getKey();

  String getName();

  PluginInformation getPluginInformation();
}
