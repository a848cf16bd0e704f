package org.integrityrisk.sandbox.issue.service;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.WorkflowException;
import java.util.List;
import java.util.Map;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.issue.Change;
import org.integrityrisk.sandbox.issue.IssueStore;
import org.integrityrisk.sandbox.issue.IssueTransactions;
import org.integrityrisk.sandbox.issue.StaleIssueException;
import org.integrityrisk.sandbox.issue.StoredIssue;
import org.integrityrisk.sandbox.issue.SystemField;
import org.integrityrisk.sandbox.workflow.IssueEvents;
import org.integrityrisk.sandbox.workflow.IssueWriting;
import org.integrityrisk.sandbox.workflow.WorkflowEngine;
import org.integrityrisk.sandbox.workflow.WorkflowRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The acts behind the services, each one transaction. */
final class IssueOperation {
  private static final Logger LOG = LoggerFactory.getLogger(IssueOperation.class);

  private final Host host;
  private final IssueStore issues;
  private final IssueTransactions transactions;
  private final IssueWriting writing;
  private final IssueEvents events;
  private final WorkflowEngine engine;

  IssueOperation(
      Host host,
      IssueStore issues,
      IssueTransactions transactions,
      IssueWriting writing,
      IssueEvents events,
      WorkflowEngine engine) {
    this.host = host;
    this.issues = issues;
    this.transactions = transactions;
    this.writing = writing;
    this.events = events;
    this.engine = engine;
  }

  /**
   * Does the act; a refusal by workflow or by a change meanwhile becomes an error of the result.
   */
  IssueResult run(StoredIssue issue, Runnable act) {
    ErrorCollection errors = new SimpleErrorCollection();
    try {
      act.run();
      return new IssueResult(issue.original(), errors);
    } catch (WorkflowRefusal e) {
      e.errors().forEach((field, text) -> errors.addError(field, text, Reason.VALIDATION_FAILED));
      e.messages().forEach(text -> errors.addErrorMessage(text, Reason.VALIDATION_FAILED));
    } catch (StaleIssueException e) {
      LOG.debug("Somebody was faster", e);
      errors.addErrorMessage(host.texts().getText("issue.stale"), Reason.CONFLICT);
    } catch (WorkflowException e) {
      LOG.warn("The workflow could not run", e);
      errors.addErrorMessage(e.getMessage(), Reason.SERVER_ERROR);
    }
    return new IssueResult(null, errors);
  }

  void create(StoredIssue issue, ApplicationUser user) {
    transactions.run(
        () -> {
          engine.create(issue, key(user), Map.of());
          if (!issue.isCreated()) {
            throw new WorkflowException("The initial action has no IssueCreateFunction");
          }
          return issue;
        });
  }

  void act(
      StoredIssue issue,
      int actionId,
      ApplicationUser user,
      Map<String, Object> inputs,
      boolean skipConditions) {
    transactions.run(
        () -> {
          engine.act(issue, actionId, key(user), inputs, skipConditions);
          if (issue.isModified(SystemField.STATUS)) {
            throw new WorkflowException("The action has no GenerateChangeHistoryFunction");
          }
          return issue;
        });
  }

  /** Stores what was set; the comment is null for none. */
  void update(
      StoredIssue issue,
      ApplicationUser user,
      String comment,
      EventDispatchOption option,
      boolean sendMail) {
    transactions.run(
        () -> {
          if (issue.isModified()) {
            List<Change> changes = writing.update(issue, user, sendMail);
            if (option.isEventBeingSent()) {
              events.publish(issue, user, changes, option.getEventTypeId());
            }
          }
          if (comment != null && !comment.isBlank()) {
            comment(issue, user, comment, option.isEventBeingSent());
          }
          return issue;
        });
  }

  Comment comment(StoredIssue issue, ApplicationUser user, String body, boolean dispatchEvent) {
    return transactions.run(
        () -> {
          Comment comment = writing.comment(issue, user, body);
          issues.touch(issue.getId());
          if (dispatchEvent) {
            events.publish(issue, user, comment, EventType.ISSUE_COMMENTED_ID);
          }
          return comment;
        });
  }

  void delete(StoredIssue issue, ApplicationUser user) {
    transactions.run(
        () -> {
          issues.delete(issue);
          events.publish(issue, user, (Comment) null, EventType.ISSUE_DELETED_ID);
          return issue;
        });
  }

  private static String key(ApplicationUser user) {
    return user == null ? null : user.getKey();
  }
}
