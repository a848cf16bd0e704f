package org.integrityrisk.app.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.app.install.catalogue.AppField;
import org.integrityrisk.app.install.catalogue.AppIssueType;
import org.integrityrisk.app.workflow.RiskPointOfIssue;
import org.integrityrisk.core.risk.MajorMatter;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPointContent;
import org.springframework.stereotype.Component;

/** Reads a risk point from an issue: ids become codes, texts of the register become its codes. */
@Component
public final class RiskPointReader implements RiskPointOfIssue {
  private final FieldIds ids;
  private final OptionWords options;
  private final PlaceNames places;
  private final PowerNames powers;

  public RiskPointReader(FieldIds ids, OptionWords options, PlaceNames places, PowerNames powers) {
    this.ids = ids;
    this.options = options;
    this.places = places;
    this.powers = powers;
  }

  @Override
  public RiskPointContent content(Issue issue) {
    Map<RiskField, String> values = new EnumMap<>(RiskField.class);
    for (RiskField field : RiskField.values()) {
      values.put(field, value(issue, field));
    }
    return powers.inCodes(new RiskPointContent(values));
  }

  private String value(Issue issue, RiskField field) {
    return inCodes(field, raw(issue, field));
  }

  /** What people read in a field, in codes. */
  String inCodes(RiskField field, String raw) {
    if (field == RiskField.THREE_MAJORS) {
      return MajorMatter.codesIn(raw);
    }
    return RegisterText.isFor(field) && !raw.isBlank() ? places.code(field, raw) : raw;
  }

  /** What stands in the field, as people read it. */
  String raw(Issue issue, RiskField field) {
    return switch (field) {
      case TITLE -> text(issue.getSummary());
      case CONTENT -> text(issue.getDescription());
      default -> AppField.of(field).map(own -> custom(issue, own)).orElse("");
    };
  }

  /** The value of a field of ours: the code of an option, or the text; empty when there is none. */
  String custom(Issue issue, AppField field) {
    Object value = issue.getCustomFieldValue(ids.field(field));
    return value instanceof Option option
        ? options.of(option, field, issue.getProjectObject().getKey()).orElse("")
        : text(value);
  }

  private static String text(Object value) {
    return Optional.ofNullable(value).map(Object::toString).orElse("");
  }

  @Override
  public Optional<RiskPoint> point(Issue issue) {
    return ids.isOfType(issue, AppIssueType.RISK_POINT)
        ? ids.state(issue).map(state -> point(issue, state))
        : Optional.empty();
  }

  private RiskPoint point(Issue issue, String state) {
    return new RiskPoint(
        String.valueOf(issue.getId()),
        issue.getKey(),
        issue.getProjectObject().getKey(),
        content(issue),
        custom(issue, AppField.LEVEL),
        state,
        text(issue.getReporterId()),
        text(issue.getAssigneeId()),
        issue.getCreated().toInstant(),
        issue.getUpdated().toInstant());
  }
}
