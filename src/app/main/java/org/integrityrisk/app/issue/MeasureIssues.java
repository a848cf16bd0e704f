package org.integrityrisk.app.issue;

import com.atlassian.jira.issue.Issue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.app.install.catalogue.AppField;
import org.integrityrisk.app.install.catalogue.AppIssueType;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.measure.ControlMeasure;
import org.integrityrisk.core.measure.MeasureContent;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.measure.Measures;
import org.springframework.stereotype.Component;

/** The control measures (防控措施), kept as issues that are linked to their risk points. */
@Component
public final class MeasureIssues implements Measures {
  private final IssueWriter writer;
  private final RiskPointReader reader;
  private final ConcernedPoints points;
  private final StateMoves moves;
  private final FieldIds ids;

  public MeasureIssues(
      IssueWriter writer,
      RiskPointReader reader,
      ConcernedPoints points,
      StateMoves moves,
      FieldIds ids) {
    this.writer = writer;
    this.reader = reader;
    this.points = points;
    this.moves = moves;
    this.ids = ids;
  }

  @Override
  public Optional<ControlMeasure> find(String key) {
    return writer.find(key).flatMap(this::measure);
  }

  @Override
  public List<ControlMeasure> ofPoint(String pointKey) {
    return writer.find(pointKey).stream()
        .flatMap(point -> points.concerning(point, AppIssueType.CONTROL_MEASURE).stream())
        .flatMap(issue -> measure(issue).stream())
        .toList();
  }

  @Override
  public ControlMeasure create(
      String project, MeasureContent content, Set<String> pointKeys, String actor) {
    Issue created =
        writer.create(
            new IssueWriter.NewIssue(
                project,
                AppIssueType.CONTROL_MEASURE,
                Headline.of(content.content()),
                content.content(),
                Map.of(AppField.STAGE, content.stage())),
            actor);
    pointKeys.stream()
        .flatMap(key -> writer.find(key).stream())
        .forEach(point -> points.link(created, point, actor));
    assign(created, content, actor);
    return find(created.getKey()).orElseThrow(() -> Refusals.notFound(created.getKey()));
  }

  /** The host's input wants dates in the user's own format; an issue takes a plain date. */
  private void assign(Issue created, MeasureContent content, String actor) {
    writer.update(
        created.getKey(),
        actor,
        issue -> {
          issue.setAssigneeId(content.responsible());
          issue.setDueDate(HostDates.of(content.due()));
        });
  }

  @Override
  public void move(String key, MeasureState next, String note, String actor) {
    Issue issue = writer.find(key).orElseThrow(() -> Refusals.notFound(key));
    moves.move(issue, next.code(), note, actor);
  }

  @Override
  public void rewrite(String key, MeasureContent content, String actor) {
    writer.update(
        key,
        actor,
        issue -> {
          issue.setSummary(Headline.of(content.content()));
          issue.setDescription(content.content());
          issue.setAssigneeId(content.responsible());
          issue.setDueDate(HostDates.of(content.due()));
          writer.set(issue, AppField.STAGE, content.stage());
        });
  }

  @Override
  public void link(String key, String point, String actor) {
    Issue measure = writer.find(key).orElseThrow(() -> Refusals.notFound(key));
    if (!points.of(measure).contains(point)) {
      writer.find(point).ifPresent(issue -> points.link(measure, issue, actor));
    }
  }

  @Override
  public void delete(String key, String actor) {
    writer.find(key).ifPresent(measure -> writer.delete(measure, actor));
  }

  @Override
  public void unlink(String key, String point, String actor) {
    writer.find(key).ifPresent(measure -> points.unlink(measure, point, actor));
  }

  /** A measure whose date or responsible one somebody has cleared by hand is not one any more. */
  Optional<ControlMeasure> measure(Issue issue) {
    boolean complete =
        ids.isOfType(issue, AppIssueType.CONTROL_MEASURE)
            && issue.getDueDate() != null
            && issue.getAssigneeId() != null;
    return complete
        ? ids.state(issue).flatMap(MeasureState::of).map(state -> measure(issue, state))
        : Optional.empty();
  }

  private ControlMeasure measure(Issue issue, MeasureState state) {
    return new ControlMeasure(
        String.valueOf(issue.getId()),
        issue.getKey(),
        issue.getProjectObject().getKey(),
        new MeasureContent(
            reader.custom(issue, AppField.STAGE),
            Optional.ofNullable(issue.getDescription()).orElse(""),
            issue.getAssigneeId(),
            HostDates.day(issue.getDueDate())),
        state,
        new HashSet<>(points.of(issue)),
        issue.getUpdated().toInstant());
  }
}
