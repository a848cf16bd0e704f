package org.integrityrisk.app.issue;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.integrityrisk.app.install.catalogue.AppIssueType;
import org.integrityrisk.core.measure.ControlMeasure;
import org.integrityrisk.core.register.LinkedIssues;
import org.integrityrisk.core.warning.Warning;
import org.springframework.stereotype.Component;

/** Finds the measures and warnings of a project by the host's search. */
@Component
public final class FoundLinked implements LinkedIssues {
  private final IssuePages pages;
  private final MeasureIssues measures;
  private final WarningIssues warnings;
  private final IssueWriter issues;

  public FoundLinked(
      IssuePages pages, MeasureIssues measures, WarningIssues warnings, IssueWriter issues) {
    this.pages = pages;
    this.measures = measures;
    this.warnings = warnings;
    this.issues = issues;
  }

  @Override
  public void eachMeasures(String project, Consumer<List<ControlMeasure>> page) {
    each(project, AppIssueType.CONTROL_MEASURE, measures::measure, page);
  }

  @Override
  public void eachWarnings(String project, Consumer<List<Warning>> page) {
    each(project, AppIssueType.EARLY_WARNING, warnings::warning, page);
  }

  @Override
  public boolean isThere(String id) {
    return issues.findById(id).isPresent();
  }

  @Override
  public boolean isUndated(String id) {
    return issues.findById(id).filter(issue -> issue.getDueDate() == null).isPresent();
  }

  private <T> void each(
      String project, AppIssueType type, Function<Issue, Optional<T>> read, Consumer<List<T>> use) {
    pages.eachPage(
        project,
        type,
        page -> use.accept(page.stream().flatMap(issue -> read.apply(issue).stream()).toList()));
  }
}
