package org.integrityrisk.app.issue;

import com.atlassian.jira.issue.Issue;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.filing.RecordEdit;
import org.integrityrisk.core.register.Register;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPointContent;
import org.springframework.stereotype.Component;

/** Brings the register up to date with an issue of ours that people have changed in the host. */
@Component
public final class FollowIssue {
  private static final RiskPointContent UNKNOWN = new RiskPointContent(Map.of());

  private final RiskPointReader points;
  private final MeasureIssues measures;
  private final WarningIssues warnings;
  private final LoadPoint surroundings;
  private final RecordEdit edits;
  private final Projection projection;
  private final Register register;

  public FollowIssue(
      RiskPointReader points,
      MeasureIssues measures,
      WarningIssues warnings,
      LoadPoint surroundings,
      RecordEdit edits,
      Projection projection,
      Register register) {
    this.points = points;
    this.measures = measures;
    this.warnings = warnings;
    this.surroundings = surroundings;
    this.edits = edits;
    this.projection = projection;
    this.register = register;
  }

  /**
   * Follows a change.
   *
   * @param issue the issue as it is stored now
   * @param editor key of the user who has edited it; empty when something else has happened to it
   */
  void follow(Issue issue, Optional<String> editor) {
    measures.measure(issue).ifPresent(register::put);
    warnings.warning(issue).ifPresent(register::put);
    points.point(issue).ifPresent(point -> follow(point, editor));
  }

  private void follow(RiskPoint point, Optional<String> editor) {
    editor.ifPresentOrElse(
        user -> edits.record(surroundings.surround(user, point), UNKNOWN),
        () -> projection.refresh(point));
  }

  /** Takes an issue that is gone out of the register, of whichever type it was. */
  void forget(Issue issue) {
    register.remove(String.valueOf(issue.getId()));
  }
}
