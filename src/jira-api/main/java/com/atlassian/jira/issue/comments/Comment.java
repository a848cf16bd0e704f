package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/**
 * A comment on an issue.
 *
 * <p>Source: published Javadoc of Jira 7.6 (com.atlassian.jira.issue.comments.Comment).
 */
public interface Comment {

  Long getId();

  Issue getIssue();

  /** Returns null for an anonymous author. */
  ApplicationUser getAuthorApplicationUser();

  String getBody();

  Date getCreated();
}
