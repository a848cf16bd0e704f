package org.integrityrisk.app.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.integrityrisk.app.install.catalogue.AppField;
import org.integrityrisk.app.install.catalogue.AppIssueType;
import org.integrityrisk.app.workflow.IssueInTransition;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.risk.NewRiskPoint;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.risk.RiskPoints;
import org.integrityrisk.core.risk.RiskState;
import org.springframework.stereotype.Component;

/** The risk points (廉政风险点), kept as issues. */
@Component
public final class RiskPointIssues implements RiskPoints {
  private final RiskPointReader reader;
  private final IssueWriter writer;
  private final FoundPoints found;
  private final PlaceNames places;
  private final PowerNames powers;
  private final MajorMatterNames majors;
  private final IssueInTransition inTransition;

  public RiskPointIssues(
      RiskPointReader reader,
      IssueWriter writer,
      FoundPoints found,
      PlaceNames places,
      PowerNames powers,
      MajorMatterNames majors,
      IssueInTransition inTransition) {
    this.reader = reader;
    this.writer = writer;
    this.found = found;
    this.places = places;
    this.powers = powers;
    this.majors = majors;
    this.inTransition = inTransition;
  }

  @Override
  public Optional<RiskPoint> find(String key) {
    return writer.find(key).flatMap(reader::point);
  }

  @Override
  public Optional<RiskPoint> findById(String id) {
    return writer.findById(id).flatMap(reader::point);
  }

  @Override
  public List<RiskPoint> findAllById(Collection<String> pointIds) {
    return writer.findAllById(pointIds).values().stream()
        .flatMap(issue -> reader.point(issue).stream())
        .toList();
  }

  @Override
  public Optional<RiskPoint> findByOrigin(String origin) {
    return found.byOrigin(origin);
  }

  @Override
  public RiskPoint create(NewRiskPoint point) {
    Map<AppField, String> values = new EnumMap<>(AppField.class);
    texts(point.content(), point.project())
        .forEach((field, value) -> AppField.of(field).ifPresent(own -> values.put(own, value)));
    values.put(AppField.LEVEL, point.level());
    values.put(AppField.ORIGIN, point.origin());
    Issue created =
        writer.create(
            new IssueWriter.NewIssue(
                point.project(),
                AppIssueType.RISK_POINT,
                point.content().title(),
                point.content().get(RiskField.CONTENT),
                values),
            point.filer());
    return new RiskPoint(
        String.valueOf(created.getId()),
        created.getKey(),
        point.project(),
        point.content(),
        point.level(),
        RiskState.DRAFT,
        point.filer(),
        "",
        created.getCreated().toInstant(),
        created.getUpdated().toInstant());
  }

  /** The content as people read it: places, powers and major matters with their names. */
  private Map<RiskField, String> texts(RiskPointContent content, String project) {
    Map<RiskField, String> texts = new EnumMap<>(RiskField.class);
    powers
        .inTexts(content)
        .values()
        .forEach((field, value) -> texts.put(field, text(field, value, project)));
    return texts;
  }

  private String text(RiskField field, String value, String project) {
    if (field == RiskField.THREE_MAJORS) {
      return majors.of(value, project);
    }
    return RegisterText.isFor(field) ? places.text(field, value) : value;
  }

  @Override
  public void replaceContent(String key, RiskPointContent content, String actor) {
    Issue stored = writer.find(key).orElseThrow(() -> Refusals.notFound(key));
    Map<RiskField, String> texts = texts(content, stored.getProjectObject().getKey());
    List<RiskField> changed =
        Stream.of(RiskField.values())
            .filter(field -> !stored(stored, field).equals(texts.getOrDefault(field, "")))
            .toList();
    if (!changed.isEmpty()) {
      writer.update(
          key,
          actor,
          issue -> changed.forEach(field -> replace(issue, field, texts.getOrDefault(field, ""))));
    }
  }

  private String stored(Issue issue, RiskField field) {
    return reader.raw(issue, field).strip();
  }

  private void replace(MutableIssue issue, RiskField field, String value) {
    switch (field) {
      case TITLE -> issue.setSummary(value);
      case CONTENT -> issue.setDescription(value);
      default -> AppField.of(field).ifPresent(own -> writer.set(issue, own, value));
    }
  }

  @Override
  public void assign(String key, String assignee, String actor) {
    writer.update(key, actor, issue -> issue.setAssigneeId(assignee));
  }

  @Override
  public void setLevel(String key, String level, String actor) {
    Consumer<MutableIssue> change = issue -> writer.set(issue, AppField.LEVEL, level);
    inTransition.of(key).ifPresentOrElse(change, () -> writer.update(key, actor, change));
  }

  @Override
  public void setLevels(List<RiskPoint> leveled, String actor) {
    Map<String, MutableIssue> issues =
        writer.findAllById(leveled.stream().map(RiskPoint::id).toList());
    for (RiskPoint point : leveled) {
      Optional.ofNullable(issues.get(point.id()))
          .ifPresent(
              issue ->
                  writer.update(
                      issue, actor, found -> writer.set(found, AppField.LEVEL, point.level())));
    }
  }

  @Override
  public void delete(String key, String actor) {
    writer.find(key).ifPresent(issue -> writer.delete(issue, actor));
  }
}
