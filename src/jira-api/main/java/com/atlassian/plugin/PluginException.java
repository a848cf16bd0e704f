package com.atlassian.plugin;

/**
 * A fault of an app or its descriptor.
 *
 * <p>Source: atlassian-plugins published Javadoc; imported by Slack for Jira (11.0).
 */
public class PluginException extends RuntimeException {
  public PluginException(String message) {
    super(message);
  }

  public PluginException(String message, Throwable cause) {
    super(message, cause);
  }
}
