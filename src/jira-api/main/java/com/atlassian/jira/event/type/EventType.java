package com.atlassian.jira.event.type;

/**
 * The kinds of issue events.
 *
 * <p>Source: link facts of apps for Jira 8 (fields of type Long); ids from published Javadoc of
 * Jira 7.6 and from exported workflows (1 = created, 13 = generic).
 */
public class EventType {

  public static final Long ISSUE_CREATED_ID = 1L;
  public static final Long ISSUE_UPDATED_ID = 2L;
  public static final Long ISSUE_ASSIGNED_ID = 3L;
  public static final Long ISSUE_COMMENTED_ID = 6L;
  public static final Long ISSUE_DELETED_ID = 8L;
  public static final Long ISSUE_GENERICEVENT_ID = 13L;

  private EventType() {}
}
