package org.integrityrisk.sandbox.workflow;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.issue.Change;
import org.integrityrisk.sandbox.issue.ChangeHistory;
import org.integrityrisk.sandbox.issue.Changes;
import org.integrityrisk.sandbox.issue.CommentStore;
import org.integrityrisk.sandbox.issue.IssueStore;
import org.integrityrisk.sandbox.issue.StoredIssue;
import org.integrityrisk.sandbox.issue.SystemField;
import org.integrityrisk.sandbox.mail.IssueMails;

/** Stores issues together with what follows from it: history and mails. */
public final class IssueWriting {
  private final IssueStore issues;
  private final Changes changes;
  private final ChangeHistory history;
  private final CommentStore comments;
  private final IssueMails mails;

  public IssueWriting(
      Host host,
      IssueStore issues,
      ChangeHistory history,
      CommentStore comments,
      IssueMails mails) {
    this.issues = issues;
    this.changes = new Changes(host.services());
    this.history = history;
    this.comments = comments;
    this.mails = mails;
  }

  /** Creates the issue; the user is null for nobody. */
  public void create(StoredIssue issue, ApplicationUser user) {
    issues.insert(issue);
    mails.assigned(issue, user);
  }

  /**
   * Stores what was set, with its history.
   *
   * @return what its history says of it
   * @throws org.integrityrisk.sandbox.issue.StaleIssueException when somebody was faster
   */
  public List<Change> update(StoredIssue issue, ApplicationUser user, boolean sendMail) {
    List<Change> changed = changes.of(issue);
    boolean assigned = issue.isModified(SystemField.ASSIGNEE);
    issues.update(issue);
    history.record(issue.getId(), user == null ? null : user.getKey(), changed);
    if (assigned && sendMail) {
      mails.assigned(issue, user);
    }
    return changed;
  }

  public Comment comment(StoredIssue issue, ApplicationUser user, String body) {
    Comment comment = comments.add(issue, user, body);
    mails.commented(issue, comment, user);
    return comment;
  }
}
