package com.atlassian.sal.api.lifecycle;

/**
 * An exported component that is told when the app has started and when it stops.
 *
 * <p>Source: sal-api published Javadoc (docs.atlassian.com/sal-parent/3.0.0/apidocs); used by the
 * open-source apps Slack for Jira (11.0) and Scrum Poker (11.3).
 */
public interface LifecycleAware {
  void onStart();

  void onStop();
}
