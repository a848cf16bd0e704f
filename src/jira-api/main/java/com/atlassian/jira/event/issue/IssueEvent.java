package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.ofbiz.core.entity.GenericValue;

/**
 * Something happened to an issue; its type is one of {@link
 * com.atlassian.jira.event.type.EventType}.
 *
 * <p>Source: link facts of apps for Jira 8; published Javadoc of Jira 7.6
 * (com.atlassian.jira.event.issue.IssueEvent), whose constructors take further arguments.
 */
public class IssueEvent {

  private final Issue issue;
  private final ApplicationUser user;
  private final Comment comment;
  private final GenericValue changeLog;
  private final Long eventTypeId;

  public IssueEvent(
      Issue issue,
      ApplicationUser user,
      Comment comment,
      GenericValue changeLog,
      Long eventTypeId) {
    this.issue = issue;
    this.user = user;
    this.comment = comment;
    this.changeLog = changeLog;
    this.eventTypeId = eventTypeId;
  }

  public Issue getIssue() {
    return issue;
  }

  public Project getProject() {
    return issue.getProjectObject();
  }

  public ApplicationUser getUser() {
    return user;
  }

  /** Returns null unless the event came with a comment. */
  public Comment getComment() {
    return comment;
  }

  /** Returns null when no field was changed. */
  public GenericValue getChangeLog() {
    return changeLog;
  }

  public Long getEventTypeId() {
    return eventTypeId;
  }
}
