package org.integrityrisk.sandbox.issue.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.integrityrisk.sandbox.entity.MemoryDatabase;
import org.integrityrisk.sandbox.issue.ChangeHistory;
import org.integrityrisk.sandbox.mail.Mail;
import org.integrityrisk.sandbox.mail.MailOutbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What follows from a change: events, mails, links with their history. */
class IssueEffectsTest {
  private static final ReviewProject PROJECT =
      ReviewProject.on(MemoryDatabase.open(), Clock.systemDefaultZone());

  private final Listener listener = new Listener();

  @BeforeEach
  void listen() {
    PROJECT.service(EventPublisher.class).register(listener);
  }

  @AfterEach
  void stopListening() {
    PROJECT.service(EventPublisher.class).unregister(listener);
  }

  @Test
  void everyStepOfAnIssuePublishesItsEvent() {
    MutableIssue issue = PROJECT.create("clerk", "Gifts");
    ReviewProject.required(PROJECT.act("clerk", issue, 11, null));
    update(issue, EventDispatchOption.ISSUE_UPDATED);
    update(issue, EventDispatchOption.DO_NOT_DISPATCH);
    PROJECT.service(CommentManager.class).create(issue, PROJECT.user("head"), "why?", true);
    PROJECT.service(CommentManager.class).create(issue, PROJECT.user("head"), "why?", false);
    delete(issue);

    assertThat(listener.events)
        .extracting(IssueEvent::getEventTypeId)
        .containsExactly(
            EventType.ISSUE_CREATED_ID,
            EventType.ISSUE_GENERICEVENT_ID,
            EventType.ISSUE_UPDATED_ID,
            EventType.ISSUE_COMMENTED_ID,
            EventType.ISSUE_DELETED_ID);
    assertThat(listener.seen).containsExactly("Draft", "Review", "Review", "Review", "gone");
  }

  @Test
  void aRefusedStepPublishesNothing() {
    MutableIssue issue = PROJECT.create("clerk", "Gifts");
    ReviewProject.required(PROJECT.act("clerk", issue, 11, null));
    listener.events.clear();

    assertThat(PROJECT.act("head", issue, 22, null).isValid()).isFalse();

    assertThat(listener.events).isEmpty();
  }

  @Test
  void peopleAreToldOfAssignmentsAndCommentsOfOthersInTheirLanguage() {
    MutableIssue issue = PROJECT.create("clerk", "Gifts");
    ReviewProject.required(PROJECT.act("clerk", issue, 11, null));
    ReviewProject.required(PROJECT.act("head", issue, 22, "not clear"));

    List<Mail> mails = mailsOf(issue);

    assertThat(mails)
        .extracting(Mail::recipient, Mail::address, Mail::subject)
        .containsExactly(
            tuple("clerk", "clerk@example.org", "[" + issue.getKey() + "] Gifts"),
            tuple("head", "head@example.org", "[" + issue.getKey() + "] Gifts"));
    assertThat(mails.get(0).body()).startsWith("Head 评论了");
    assertThat(mails.get(1).body()).startsWith("李文 assigned");
  }

  @Test
  void aLinkIsSeenFromBothEndsAndInBothHistories() throws CreateException {
    MutableIssue point = PROJECT.create("clerk", "Point");
    MutableIssue measure = PROJECT.create("clerk", "Measure");
    IssueLinkTypeManager types = PROJECT.service(IssueLinkTypeManager.class);
    types.createIssueLinkType("Measures-" + point.getKey(), "is answered by", "answers", "");
    Long type =
        types.getIssueLinkTypesByName("Measures-" + point.getKey()).iterator().next().getId();
    IssueLinkManager links = PROJECT.service(IssueLinkManager.class);

    links.createIssueLink(point.getId(), measure.getId(), type, null, PROJECT.user("head"));
    links.createIssueLink(point.getId(), measure.getId(), type, null, PROJECT.user("head"));

    IssueLink link = links.getOutwardLinks(point.getId()).get(0);
    assertThat(link.getDestinationObject().getKey()).isEqualTo(measure.getKey());
    assertThat(links.getInwardLinks(measure.getId())).hasSize(1);
    assertThat(texts(point)).containsExactly("is answered by " + measure.getKey());
    assertThat(texts(measure)).containsExactly("answers " + point.getKey());

    links.removeIssueLink(link, PROJECT.user("head"));

    assertThat(links.getOutwardLinks(point.getId())).isEmpty();
    assertThat(texts(point)).hasSize(2);
  }

  private static List<String> texts(MutableIssue issue) {
    return PROJECT.service(ChangeHistory.class).of(issue.getId()).stream()
        .flatMap(group -> group.changes().stream())
        .map(change -> change.newText())
        .toList();
  }

  private static List<Mail> mailsOf(MutableIssue issue) {
    return PROJECT.service(MailOutbox.class).newest(0, 100).stream()
        .filter(mail -> mail.issueKey().equals(issue.getKey()))
        .toList();
  }

  private static void update(MutableIssue issue, EventDispatchOption option) {
    MutableIssue fresh = PROJECT.service(IssueManager.class).getIssueObject(issue.getId());
    fresh.setDescription(fresh.getDescription() + "+");
    PROJECT.service(IssueManager.class).updateIssue(PROJECT.user("clerk"), fresh, option, false);
  }

  private static void delete(MutableIssue issue) {
    IssueService service = PROJECT.service(IssueService.class);
    service.delete(
        PROJECT.user("admin"), service.validateDelete(PROJECT.user("admin"), issue.getId()));
  }

  /** Notes the events, and what the database says at that moment. */
  public static final class Listener {
    private final List<IssueEvent> events = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();

    @EventListener
    public void on(IssueEvent event) {
      events.add(event);
      MutableIssue stored =
          PROJECT.service(IssueManager.class).getIssueObject(event.getIssue().getId());
      seen.add(stored == null ? "gone" : stored.getStatus().getName());
    }
  }
}
