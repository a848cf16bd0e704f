package com.atlassian.sal.api.pluginsettings;

/**
 * Small settings by key; values are String, {@code List<String>} or {@code Map<String, String>}.
 *
 * <p>Source: sal-api published Javadoc (docs.atlassian.com/sal-parent/3.0.0/apidocs); used by the
 * open-source apps Slack for Jira (11.0) and Scrum Poker (11.3).
 */
public interface PluginSettings {
  /** The value, or null. */
  Object get(String key);

  /** Sets the value and gives the former one, or null. */
  Object put(String key, Object value);

  /** Removes the value and gives it, or null. */
  Object remove(String key);
}
