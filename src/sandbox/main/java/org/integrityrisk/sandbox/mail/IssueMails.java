package org.integrityrisk.sandbox.mail;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Objects;
import java.util.stream.Stream;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.i18n.Texts;
import org.integrityrisk.sandbox.security.Authenticator;
import org.integrityrisk.sandbox.security.Caller;

/** Tells people of assignments and comments, each in their language; nobody of what they did. */
public final class IssueMails {
  private final Host host;
  private final MailOutbox outbox;

  public IssueMails(Host host, MailOutbox outbox) {
    this.host = host;
    this.outbox = outbox;
  }

  /** Tells the assignee; the actor is null for nobody. */
  public void assigned(Issue issue, ApplicationUser actor) {
    tell(issue.getAssigneeId(), issue, actor, "mail.assigned", "");
  }

  /** Tells assignee and reporter. */
  public void commented(Issue issue, Comment comment, ApplicationUser actor) {
    Stream.of(issue.getAssigneeId(), issue.getReporterId())
        .distinct()
        .forEach(key -> tell(key, issue, actor, "mail.commented", comment.getBody()));
  }

  private void tell(String key, Issue issue, ApplicationUser actor, String text, String more) {
    if (key == null || (actor != null && Objects.equals(key, actor.getKey()))) {
      return;
    }
    host.services()
        .get(Authenticator.class)
        .byKey(key)
        .ifPresent(recipient -> write(recipient, issue, actor, text, more));
  }

  private void write(
      Caller recipient, Issue issue, ApplicationUser actor, String text, String more) {
    Texts texts = host.texts();
    String who =
        actor == null ? texts.getText(recipient.locale(), "mail.nobody") : actor.getDisplayName();
    outbox.add(
        recipient.key(),
        recipient.email(),
        "[" + issue.getKey() + "] " + issue.getSummary(),
        texts.getText(recipient.locale(), text, who, issue.getKey(), issue.getSummary(), more),
        issue.getKey());
  }
}
