package com.atlassian.plugin;

/**
 * A descriptor that cannot be read.
 *
 * <p>Source: atlassian-plugins published Javadoc; imported by Slack for Jira (11.0).
 */
public class PluginParseException extends PluginException {
  public PluginParseException(String message) {
    super(message);
  }

  public PluginParseException(String message, Throwable cause) {
    super(message, cause);
  }
}
