package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Adds values to the context of a web fragment's template.
 *
 * <p>Source: Jira published Javadoc (atlassian-plugins-webfragment); used by Scrum Poker (11.3) and
 * Slack for Jira (11.0).
 */
public interface ContextProvider {
  void init(Map<String, String> params) throws PluginParseException;

  Map<String, Object> getContextMap(Map<String, Object> context);
}
