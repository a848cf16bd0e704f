package org.integrityrisk.app.issue;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.filing.RecordEdit;
import org.integrityrisk.core.measure.FollowMeasure;
import org.integrityrisk.core.register.Register;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPointContent;
import org.springframework.stereotype.Component;

/** Brings the register up to date with an issue of ours that people have changed in the host. */
@Component
public final class FollowIssue {
  private final RiskPointReader points;
  private final MeasureIssues measures;
  private final WarningIssues warnings;
  private final Projects projects;
  private final ContentBefore contents;
  private final LoadPoint surroundings;
  private final RecordEdit edits;
  private final Projection projection;
  private final Register register;
  private final FollowMeasure followMeasure;

  public FollowIssue(
      RiskPointReader points,
      MeasureIssues measures,
      WarningIssues warnings,
      Projects projects,
      ContentBefore contents,
      LoadPoint surroundings,
      RecordEdit edits,
      Projection projection,
      Register register,
      FollowMeasure followMeasure) {
    this.points = points;
    this.measures = measures;
    this.warnings = warnings;
    this.projects = projects;
    this.contents = contents;
    this.surroundings = surroundings;
    this.edits = edits;
    this.projection = projection;
    this.register = register;
    this.followMeasure = followMeasure;
  }

  /**
   * Follows what has happened to an issue other than an edit. One that was moved to a project that
   * is not set up leaves the register.
   *
   * @param issue the issue as it is stored now
   */
  void follow(Issue issue) {
    if (projects.regimeOf(issue.getProjectObject().getKey()).isEmpty()) {
      forget(issue);
      return;
    }
    measures.measure(issue).ifPresent(register::put);
    warnings.warning(issue).ifPresent(register::put);
    points.point(issue).ifPresent(projection::refresh);
  }

  /**
   * Follows an edit.
   *
   * @param issue the issue as it is stored now
   * @param editor key of the user who has edited it
   * @param changes what was changed
   */
  void followEdit(Issue issue, String editor, List<HostChange> changes) {
    Optional<RiskPoint> edited = points.point(issue);
    edited.ifPresentOrElse(point -> record(point, editor, changes), () -> follow(issue));
    measures.measure(issue).ifPresent(measure -> followMeasure.follow(measure, editor));
  }

  private void record(RiskPoint point, String editor, List<HostChange> changes) {
    RiskPointContent before = contents.of(point, changes);
    edits.record(surroundings.surround(editor, point), before);
  }

  /** Takes an issue that is gone out of the register, of whichever type it was. */
  void forget(Issue issue) {
    register.remove(String.valueOf(issue.getId()));
  }
}
