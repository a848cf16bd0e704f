package com.atlassian.plugin;

/**
 * What an app's descriptor says about itself.
 *
 * <p>Source: atlassian-plugins published Javadoc; imported by Slack for Jira (11.0).
 */
public class PluginInformation {
  private String version = "";

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }
}
