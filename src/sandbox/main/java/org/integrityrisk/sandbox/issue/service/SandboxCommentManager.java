package org.integrityrisk.sandbox.issue.service;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.integrityrisk.sandbox.issue.CommentStore;
import org.integrityrisk.sandbox.issue.StoredIssue;

/** Comments with their events and mails. */
final class SandboxCommentManager implements CommentManager {
  private final CommentStore comments;
  private final IssueOperation operation;

  SandboxCommentManager(CommentStore comments, IssueOperation operation) {
    this.comments = comments;
    this.operation = operation;
  }

  @Override
  public Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
    return operation.comment((StoredIssue) issue, author, body, dispatchEvent);
  }

  @Override
  public List<Comment> getComments(Issue issue) {
    return comments.of(issue);
  }
}
