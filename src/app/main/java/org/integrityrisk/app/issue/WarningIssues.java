package org.integrityrisk.app.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.app.install.catalogue.AppField;
import org.integrityrisk.app.install.catalogue.AppIssueType;
import org.integrityrisk.app.store.StandingRepository;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.warning.Standing;
import org.integrityrisk.core.warning.Warning;
import org.integrityrisk.core.warning.WarningContent;
import org.integrityrisk.core.warning.WarningHandling;
import org.integrityrisk.core.warning.WarningReason;
import org.integrityrisk.core.warning.WarningState;
import org.integrityrisk.core.warning.Warnings;
import org.springframework.stereotype.Component;

/** The early warnings (预警), kept as issues that are linked to their risk point. */
@Component
public final class WarningIssues implements Warnings {
  private final IssueWriter writer;
  private final RiskPointReader reader;
  private final ConcernedPoints points;
  private final StateMoves moves;
  private final FieldIds ids;
  private final StandingRepository standings;

  public WarningIssues(
      IssueWriter writer,
      RiskPointReader reader,
      ConcernedPoints points,
      StateMoves moves,
      FieldIds ids,
      StandingRepository standings) {
    this.writer = writer;
    this.reader = reader;
    this.points = points;
    this.moves = moves;
    this.ids = ids;
    this.standings = standings;
  }

  @Override
  public Optional<Warning> find(String key) {
    return writer.find(key).flatMap(this::warning);
  }

  @Override
  public List<Warning> ofPoint(String pointKey) {
    return writer.find(pointKey).stream()
        .flatMap(point -> points.concerning(point, AppIssueType.EARLY_WARNING).stream())
        .flatMap(issue -> warning(issue).stream())
        .toList();
  }

  @Override
  public Warning create(
      String project, String point, WarningContent content, Standing standing, String actor) {
    MutableIssue concerned = writer.find(point).orElseThrow(() -> Refusals.notFound(point));
    Issue created =
        writer.create(
            new IssueWriter.NewIssue(
                project,
                AppIssueType.EARLY_WARNING,
                Headline.of(content.reason()),
                content.reason(),
                Map.of(AppField.COLOUR, content.colour(), AppField.SOURCE, content.source())),
            actor);
    points.link(created, concerned, actor);
    standings.save(String.valueOf(created.getId()), standing);
    change(created.getKey(), content, actor);
    return find(created.getKey()).orElseThrow(() -> Refusals.notFound(created.getKey()));
  }

  @Override
  public void change(String key, WarningContent content, String actor) {
    writer.update(
        key,
        actor,
        issue -> {
          issue.setAssigneeId(content.responsible());
          issue.setDueDate(HostDates.of(content.deadline()));
          writer.set(issue, AppField.COLOUR, content.colour());
        });
  }

  /** What was written comes first: after a crash in between the move can be made again. */
  @Override
  public void move(String key, WarningState next, WarningHandling handling, String actor) {
    writer.update(
        key,
        actor,
        issue -> {
          writer.set(issue, AppField.ACCOUNT, handling.cause());
          writer.set(issue, AppField.CORRECTION, handling.correction());
          writer.set(issue, AppField.EXAMINATION, handling.examination());
          writer.set(issue, AppField.LIFTING, handling.lifting());
        });
    Issue issue = writer.find(key).orElseThrow(() -> Refusals.notFound(key));
    if (ids.state(issue).filter(next.code()::equals).isEmpty()) {
      moves.move(issue, next.code(), "", actor);
    }
  }

  /**
   * A warning whose point, date or responsible one somebody has removed by hand is none any more.
   */
  Optional<Warning> warning(Issue issue) {
    boolean complete =
        ids.isOfType(issue, AppIssueType.EARLY_WARNING)
            && issue.getDueDate() != null
            && issue.getAssigneeId() != null;
    return complete
        ? points.of(issue).stream().findFirst().flatMap(point -> warning(issue, point))
        : Optional.empty();
  }

  private Optional<Warning> warning(Issue issue, String point) {
    return ids.state(issue)
        .flatMap(WarningState::of)
        .map(
            state ->
                new Warning(
                    String.valueOf(issue.getId()),
                    issue.getKey(),
                    issue.getProjectObject().getKey(),
                    point,
                    content(issue),
                    state,
                    handling(issue),
                    standing(issue),
                    issue.getReporterId(),
                    issue.getCreated().toInstant(),
                    issue.getUpdated().toInstant()));
  }

  private WarningContent content(Issue issue) {
    return new WarningContent(
        reader.custom(issue, AppField.COLOUR),
        Optional.ofNullable(issue.getDescription()).orElse(""),
        issue.getAssigneeId(),
        HostDates.day(issue.getDueDate()),
        reader.custom(issue, AppField.SOURCE));
  }

  /** A warning from before there were ladders stands where it was issued. */
  private Standing standing(Issue issue) {
    return standings
        .of(String.valueOf(issue.getId()))
        .orElseGet(
            () ->
                new Standing(
                    "",
                    HostDates.day(issue.getCreated()),
                    0,
                    0,
                    false,
                    Standing.Receipt.awaited(""),
                    Set.of(),
                    Set.of(),
                    WarningReason.of(Map.of("input.to", reader.custom(issue, AppField.COLOUR))),
                    Standing.Turn.from(HostDates.day(issue.getCreated()))));
  }

  private WarningHandling handling(Issue issue) {
    return new WarningHandling(
        reader.custom(issue, AppField.ACCOUNT),
        reader.custom(issue, AppField.CORRECTION),
        reader.custom(issue, AppField.EXAMINATION),
        reader.custom(issue, AppField.LIFTING));
  }
}
