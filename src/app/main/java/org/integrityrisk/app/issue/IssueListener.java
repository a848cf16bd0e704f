package org.integrityrisk.app.issue;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.app.install.catalogue.AppIssueType;
import org.integrityrisk.app.workflow.ActionInHand;
import org.integrityrisk.core.filing.RecordEdit;
import org.integrityrisk.core.register.Register;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPointContent;
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
  private static final RiskPointContent UNKNOWN = new RiskPointContent(Map.of());

  private final EventPublisher events;
  private final ActionInHand inHand;
  private final FieldIds ids;
  private final IssueWriter issues;
  private final RiskPointReader points;
  private final MeasureIssues measures;
  private final WarningIssues warnings;
  private final LoadPoint surroundings;
  private final RecordEdit edits;
  private final Projection projection;
  private final Register register;

  public IssueListener(
      @ComponentImport EventPublisher events,
      ActionInHand inHand,
      FieldIds ids,
      IssueWriter issues,
      RiskPointReader points,
      MeasureIssues measures,
      WarningIssues warnings,
      LoadPoint surroundings,
      RecordEdit edits,
      Projection projection,
      Register register) {
    this.events = events;
    this.inHand = inHand;
    this.ids = ids;
    this.issues = issues;
    this.points = points;
    this.measures = measures;
    this.warnings = warnings;
    this.surroundings = surroundings;
    this.edits = edits;
    this.projection = projection;
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
    if (inHand.isByTheApp()) {
      return;
    }
    try {
      follow(event);
    } catch (RuntimeException failure) {
      LOG.error("The register could not follow {}", event.getIssue().getKey(), failure);
    }
  }

  /**
   * The event's own issue may lack what our functions have added since; the stored one does not.
   */
  private void follow(IssueEvent event) {
    String id = String.valueOf(event.getIssue().getId());
    if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
      register.remove(id);
    } else if (isOurs(event.getIssue())) {
      issues.findById(id).ifPresent(issue -> follow(issue, event));
    }
  }

  private boolean isOurs(Issue issue) {
    return Stream.of(AppIssueType.values()).anyMatch(type -> ids.isOfType(issue, type));
  }

  private void follow(Issue issue, IssueEvent event) {
    measures.measure(issue).ifPresent(register::put);
    warnings.warning(issue).ifPresent(register::put);
    points.point(issue).ifPresent(point -> inHand.during(() -> follow(point, event)));
  }

  private RiskPoint follow(RiskPoint point, IssueEvent event) {
    Optional<String> editor =
        Optional.ofNullable(event.getUser())
            .map(ApplicationUser::getKey)
            .filter(user -> EventType.ISSUE_UPDATED_ID.equals(event.getEventTypeId()));
    if (editor.isPresent()) {
      return edits.record(surroundings.surround(editor.get(), point), UNKNOWN);
    }
    projection.refresh(point);
    return point;
  }
}
