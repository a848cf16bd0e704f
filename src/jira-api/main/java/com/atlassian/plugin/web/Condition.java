package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Decides whether a web fragment is shown; a new instance per descriptor, told its parameters once.
 *
 * <p>Source: Jira published Javadoc (atlassian-plugins-webfragment); used by Scrum Poker (11.3) and
 * Slack for Jira (11.0).
 */
public interface Condition {
  void init(Map<String, String> params) throws PluginParseException;

  boolean shouldDisplay(Map<String, Object> context);
}
