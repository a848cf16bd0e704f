package com.atlassian.sal.api;

/**
 * Facts of the running host.
 *
 * <p>Source: sal-api published Javadoc (docs.atlassian.com/sal-parent/3.0.0/apidocs); used by the
 * open-source apps Slack for Jira (11.0) and Scrum Poker (11.3).
 */
public interface ApplicationProperties {
  String getBaseUrl(UrlMode urlMode);

  String getDisplayName();

  String getVersion();
}
