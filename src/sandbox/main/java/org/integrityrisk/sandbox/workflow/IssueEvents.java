package org.integrityrisk.sandbox.workflow;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.issue.IssueTransactions;

/** Publishes events of issues when the operation that causes them is stored. */
public final class IssueEvents {
  private final Host host;
  private final IssueTransactions transactions;

  public IssueEvents(Host host, IssueTransactions transactions) {
    this.host = host;
    this.transactions = transactions;
  }

  /** User and comment are null where there is none. */
  public void publish(Issue issue, ApplicationUser user, Comment comment, Long eventTypeId) {
    IssueEvent event = new IssueEvent(issue, user, comment, eventTypeId);
    transactions.afterwards(() -> host.events().publish(event));
  }
}
