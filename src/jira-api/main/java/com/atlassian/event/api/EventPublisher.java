package com.atlassian.event.api;

/**
 * Tells listeners of events, in the publisher's thread.
 *
 * <p>Source: atlassian-event published Javadoc; imported by Slack for Jira (11.0).
 */
public interface EventPublisher {
  void publish(Object event);

  void register(Object listener);

  void unregister(Object listener);

  void unregisterAll();
}
