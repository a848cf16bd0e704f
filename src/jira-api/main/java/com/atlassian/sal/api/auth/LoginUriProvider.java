package com.atlassian.sal.api.auth;

import java.net.URI;

/**
 * Says where a user logs in.
 *
 * <p>Source: sal-api published Javadoc (docs.atlassian.com/sal-parent/3.0.0/apidocs); used by the
 * open-source apps Slack for Jira (11.0) and Scrum Poker (11.3).
 */
public interface LoginUriProvider {
  /** The log-in page that leads back to the given place. */
  URI getLoginUri(URI returnUri);
}
