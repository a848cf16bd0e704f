package org.integrityrisk.app.install.catalogue;

import static org.integrityrisk.app.install.catalogue.AppField.LEVEL;
import static org.integrityrisk.app.install.catalogue.AppField.ORIGIN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.integrityrisk.app.workflow.TransitionScreen;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.LocalizedText;

/**
 * The screens of the app. The level stands on the view screen only: functions write it, nobody
 * edits it.
 */
public enum AppScreen implements Coded {
  RISK_POINT_EDIT(
      "risk-point-edit",
      "Integrity risk: file a risk point",
      "廉政风险：填报风险点",
      List.of("summary", "description"),
      fieldsOf(AppIssueType.RISK_POINT, EnumSet.of(LEVEL, ORIGIN))),
  RISK_POINT_VIEW(
      "risk-point-view",
      "Integrity risk: view a risk point",
      "廉政风险：查看风险点",
      List.of("summary", "description", "reporter"),
      fieldsOf(AppIssueType.RISK_POINT, EnumSet.of(ORIGIN))),
  MEASURE(
      "control-measure",
      "Integrity risk: control measure",
      "廉政风险：防控措施",
      List.of("summary", "description", "assignee", "duedate"),
      fieldsOf(AppIssueType.CONTROL_MEASURE, Set.of())),
  WARNING(
      "early-warning",
      "Integrity risk: early warning",
      "廉政风险：预警",
      List.of("summary", "description", "assignee", "duedate"),
      fieldsOf(AppIssueType.EARLY_WARNING, Set.of())),
  OPINION(TransitionScreen.OPINION, "Integrity risk: opinion", "廉政风险：审核意见", List.of(), List.of());

  private final String code;
  private final LocalizedText label;
  private final List<String> systemFields;
  private final List<AppField> fields;

  AppScreen(String code, String en, String zh, List<String> systemFields, List<AppField> fields) {
    this.code = code;
    this.label = new LocalizedText(en, zh);
    this.systemFields = systemFields;
    this.fields = fields;
  }

  private static List<AppField> fieldsOf(AppIssueType type, Set<AppField> without) {
    return Stream.of(AppField.values())
        .filter(field -> field.issueType() == type && !without.contains(field))
        .toList();
  }

  /** The screen on which issues of a type are created and edited. */
  public static AppScreen forEditing(AppIssueType type) {
    return switch (type) {
      case RISK_POINT -> RISK_POINT_EDIT;
      case CONTROL_MEASURE -> MEASURE;
      case EARLY_WARNING -> WARNING;
    };
  }

  /** The screen on which issues of a type are looked at. */
  public static AppScreen forViewing(AppIssueType type) {
    return type == AppIssueType.RISK_POINT ? RISK_POINT_VIEW : forEditing(type);
  }

  @Override
  public String code() {
    return code;
  }

  public LocalizedText label() {
    return label;
  }

  /** Ids of the host's own fields that stand first. */
  public List<String> systemFields() {
    return systemFields;
  }

  /** The app's fields that follow. */
  public List<AppField> fields() {
    return fields;
  }
}
