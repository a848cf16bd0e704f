package org.integrityrisk.sandbox.workflow;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.issue.Change;
import org.integrityrisk.sandbox.issue.IssueTransactions;
import org.ofbiz.core.entity.GenericValue;

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
    publish(new IssueEvent(issue, user, comment, null, eventTypeId));
  }

  /** The same for a change of fields. */
  public void publish(Issue issue, ApplicationUser user, List<Change> changes, Long eventTypeId) {
    publish(new IssueEvent(issue, user, null, changeLog(changes), eventTypeId));
  }

  /** The change group as the host's storage shows it. */
  private static GenericValue changeLog(List<Change> changes) {
    List<GenericValue> items = changes.stream().map(IssueEvents::item).toList();
    return new GenericValue(Map.of(), Map.of("ChildChangeItem", items));
  }

  private static GenericValue item(Change change) {
    return new GenericValue(
        Map.of(
            "fieldtype", change.custom() ? "custom" : "jira",
            "field", change.field(),
            "oldvalue", change.oldValue(),
            "oldstring", change.oldText()),
        Map.of());
  }

  private void publish(IssueEvent event) {
    transactions.afterwards(() -> host.events().publish(event));
  }
}
