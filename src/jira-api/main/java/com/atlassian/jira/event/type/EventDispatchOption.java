package com.atlassian.jira.event.type;

/**
 * Which event, if any, an update publishes.
 *
 * <p>Source: link facts of apps for Jira 8 (both constants).
 */
public class EventDispatchOption {

  public static final EventDispatchOption DO_NOT_DISPATCH = new EventDispatchOption(null);
  public static final EventDispatchOption ISSUE_UPDATED =
      new EventDispatchOption(EventType.ISSUE_UPDATED_ID);

  private final Long eventTypeId;

  private EventDispatchOption(Long eventTypeId) {
    this.eventTypeId = eventTypeId;
  }

  public boolean isEventBeingSent() {
    return eventTypeId != null;
  }

  public Long getEventTypeId() {
    return eventTypeId;
  }
}
