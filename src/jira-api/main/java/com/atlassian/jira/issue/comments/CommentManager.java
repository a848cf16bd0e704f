package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Stores comments.
 *
 * <p>Source: signatures at Jira 8.8.
 */
public interface CommentManager {

  Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent);

  List<Comment> getComments(Issue issue);
}
