package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/**
 * Reads and stores issues without asking for permissions or validating.
 *
 * <p>Source: signatures at Jira 8.8; link facts of apps for Jira 8; published Javadoc of Jira 7.6.
 */
public interface IssueManager {

  /** Returns null when there is no such issue. */
  MutableIssue getIssueObject(Long id);

  /** Returns null when there is no such issue. */
  MutableIssue getIssueObject(String key);

  /** Returns null when there is no such issue. */
  MutableIssue getIssueByCurrentKey(String key);

  List<Issue> getIssueObjects(Collection<Long> ids);

  long getIssueCountForProject(Long projectId);

  Issue updateIssue(
      ApplicationUser user,
      MutableIssue issue,
      EventDispatchOption eventDispatchOption,
      boolean sendMail);

  void deleteIssue(
      ApplicationUser user, Issue issue, EventDispatchOption eventDispatchOption, boolean sendMail)
      throws RemoveException;

  boolean isEditable(Issue issue, ApplicationUser user);
}
