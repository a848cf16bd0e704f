package org.integrityrisk.app.issue;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.util.Optional;
import org.integrityrisk.core.filing.RecordEdit;
import org.integrityrisk.core.measure.FollowMeasure;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.register.Register;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.risk.RiskPoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowIssueTest {

  private final Issue issue = mock(Issue.class);
  private final Projects projects = mock(Projects.class);
  private final RiskPointReader points = mock(RiskPointReader.class);
  private final Projection projection = mock(Projection.class);
  private final Register register = mock(Register.class);
  private final RiskPoint point = mock(RiskPoint.class);
  private final FollowIssue following =
      new FollowIssue(
          points,
          mock(MeasureIssues.class),
          mock(WarningIssues.class),
          projects,
          mock(ContentBefore.class),
          mock(LoadPoint.class),
          mock(RecordEdit.class),
          projection,
          register,
          mock(FollowMeasure.class));

  @BeforeEach
  void aRiskPoint() {
    Project project = mock(Project.class);
    when(project.getKey()).thenReturn("AB");
    when(issue.getId()).thenReturn(7L);
    when(issue.getProjectObject()).thenReturn(project);
    when(points.point(issue)).thenReturn(Optional.of(point));
  }

  @Test
  void theRowOfAPointThatWasMovedToAnotherOfOurProjectsIsDerivedAgain() {
    when(projects.regimeOf("AB")).thenReturn(Optional.of(mock(Regime.class)));

    following.follow(issue);

    verify(projection).refresh(point);
  }

  @Test
  void aPointThatWasMovedToAnyOtherProjectLeavesTheRegister() {
    when(projects.regimeOf("AB")).thenReturn(Optional.empty());

    following.follow(issue);

    verify(register).remove("7");
    verify(projection, never()).refresh(any());
  }
}
