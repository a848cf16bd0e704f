package org.integrityrisk.app.issue;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.app.install.catalogue.AppIssueType;
import org.integrityrisk.app.workflow.ActionInHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.ofbiz.core.entity.GenericValue;

class IssueListenerTest {
  private final ActionInHand inHand = new ActionInHand();
  private final FieldIds ids = mock(FieldIds.class);
  private final IssueWriter issues = mock(IssueWriter.class);
  private final FollowIssue register = mock(FollowIssue.class);
  private final Issue issue = mock(Issue.class);
  private final IssueListener listener =
      new IssueListener(mock(EventPublisher.class), inHand, ids, issues, register);

  @BeforeEach
  void aRiskPoint() {
    when(issue.getId()).thenReturn(7L);
    when(ids.isOfType(issue, AppIssueType.RISK_POINT)).thenReturn(true);
    when(issues.findById("7")).thenReturn(Optional.of(mock(MutableIssue.class)));
  }

  @Test
  void aChangeInTheHostIsFollowedByTheStoredIssue() {
    listener.onIssueEvent(event(EventType.ISSUE_UPDATED_ID));

    Mockito.verify(register).follow(issues.findById("7").orElseThrow());
  }

  @Test
  void anEditIsFollowedWithItsEditorAndWhatTheFieldsSaidBefore() {
    ApplicationUser li = mock(ApplicationUser.class);
    when(li.getKey()).thenReturn("li");
    GenericValue item =
        new GenericValue(
            Map.of("fieldtype", "jira", "field", "summary", "oldstring", "before"), Map.of());
    GenericValue group = new GenericValue(Map.of(), Map.of("ChildChangeItem", List.of(item)));

    listener.onIssueEvent(new IssueEvent(issue, li, null, group, EventType.ISSUE_UPDATED_ID));

    Mockito.verify(register)
        .followEdit(
            issues.findById("7").orElseThrow(),
            "li",
            List.of(new HostChange("summary", false, "", "before")));
  }

  @Test
  void aDeletedIssueIsForgotten() {
    listener.onIssueEvent(event(EventType.ISSUE_DELETED_ID));

    Mockito.verify(register).forget(issue);
  }

  @Test
  void whatAUseCaseDoesIsLeftToIt() {
    inHand.during(
        () -> {
          listener.onIssueEvent(event(EventType.ISSUE_UPDATED_ID));
          return issue;
        });

    verifyNoInteractions(register);
  }

  @Test
  void issuesOfOthersAreLeftAlone() {
    when(ids.isOfType(issue, AppIssueType.RISK_POINT)).thenReturn(false);

    listener.onIssueEvent(event(EventType.ISSUE_DELETED_ID));

    verifyNoInteractions(register);
  }

  @Test
  void aFailureDoesNotReachTheOneWhoChangedTheIssue() {
    Mockito.doThrow(new IllegalStateException()).when(register).follow(any());

    listener.onIssueEvent(event(EventType.ISSUE_UPDATED_ID));

    Mockito.verify(register).follow(any());
  }

  private IssueEvent event(Long type) {
    return new IssueEvent(issue, null, null, null, type);
  }
}
