package org.integrityrisk.app.issue;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.app.install.catalogue.AppIssueType;
import org.integrityrisk.app.workflow.ActionInHand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Keeps the register right when people edit, move or delete our issues on the host's own screens.
 * What use cases do they record themselves.
 */
@Component
public class IssueListener implements InitializingBean, DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(IssueListener.class);

  private final EventPublisher events;
  private final ActionInHand inHand;
  private final FieldIds ids;
  private final IssueWriter issues;
  private final FollowIssue register;

  public IssueListener(
      @ComponentImport EventPublisher events,
      ActionInHand inHand,
      FieldIds ids,
      IssueWriter issues,
      FollowIssue register) {
    this.events = events;
    this.inHand = inHand;
    this.ids = ids;
    this.issues = issues;
    this.register = register;
  }

  @Override
  public void afterPropertiesSet() {
    events.register(this);
  }

  @Override
  public void destroy() {
    events.unregister(this);
  }

  /**
   * Called by the host for every event on every issue. What goes wrong here must not undo what
   * somebody did in the host; the repair job will put the register right.
   */
  @EventListener
  public void onIssueEvent(IssueEvent event) {
    if (inHand.isByTheApp() || !isOurs(event.getIssue())) {
      return;
    }
    try {
      inHand.during(() -> follow(event));
    } catch (RuntimeException failure) {
      LOG.error("The register could not follow {}", event.getIssue().getKey(), failure);
    }
  }

  private boolean isOurs(Issue issue) {
    return Stream.of(AppIssueType.values()).anyMatch(type -> ids.isOfType(issue, type));
  }

  /**
   * The event's own issue may lack what our functions have added since; the stored one does not.
   */
  private IssueEvent follow(IssueEvent event) {
    if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
      register.forget(event.getIssue());
    } else {
      issues
          .findById(String.valueOf(event.getIssue().getId()))
          .ifPresent(issue -> follow(event, issue));
    }
    return event;
  }

  private void follow(IssueEvent event, Issue stored) {
    editor(event)
        .ifPresentOrElse(
            editor -> register.followEdit(stored, editor, HostChange.of(event)),
            () -> register.follow(stored));
  }

  private static Optional<String> editor(IssueEvent event) {
    return Optional.ofNullable(event.getUser())
        .map(ApplicationUser::getKey)
        .filter(user -> EventType.ISSUE_UPDATED_ID.equals(event.getEventTypeId()));
  }
}
