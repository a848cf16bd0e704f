package org.integrityrisk.core.filing;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.IntentKind;
import org.integrityrisk.core.journal.Recovery;
import org.integrityrisk.core.risk.NewRiskPoint;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.risk.RiskPoints;

/**
 * Creates the points of an import, or none: whoever got no answer finds nothing created, and
 * imports again.
 */
public final class CarryOutImport implements IntentKind {

  /** The code that intents of imports carry. */
  static final String KIND = "import-risk-points";

  private static final String PROJECT = "project";
  private static final String LEVEL = "level";
  private static final int STEPS_PER_MARK = 50;

  private final RiskPoints points;
  private final Projection projection;
  private final Audit audit;
  private final RecordFiling filing;

  public CarryOutImport(
      RiskPoints points, Projection projection, Audit audit, RecordFiling filing) {
    this.points = points;
    this.filing = filing;
    this.projection = projection;
    this.audit = audit;
  }

  @Override
  public String code() {
    return KIND;
  }

  @Override
  public Recovery recovery() {
    return Recovery.UNDO;
  }

  @Override
  public int stepsPerMark() {
    return STEPS_PER_MARK;
  }

  @Override
  public String take(Intent intent, int step, boolean mayBeDone) {
    String origin = origin(intent.id(), step);
    Optional<RiskPoint> made = mayBeDone ? points.findByOrigin(origin) : Optional.empty();
    return made.orElseGet(() -> create(intent, step, origin)).key();
  }

  @Override
  public List<String> takeUpTo(Intent intent, int first, int end, boolean mayBeDone) {
    return filing.together(() -> IntentKind.super.takeUpTo(intent, first, end, mayBeDone));
  }

  private RiskPoint create(Intent intent, int step, String origin) {
    Map<String, String> values = intent.steps().get(step);
    return points.create(
        new NewRiskPoint(
            intent.header().get(PROJECT),
            content(values),
            values.getOrDefault(LEVEL, ""),
            intent.actor(),
            origin));
  }

  @Override
  public void undo(Intent intent, int step) {
    points.findByOrigin(origin(intent.id(), step)).ifPresent(point -> remove(intent, point));
  }

  /**
   * The point goes last: as long as it is there, a crash before that is seen, and everything is
   * done again.
   */
  private void remove(Intent intent, RiskPoint point) {
    audit.write(
        intent.actor(),
        "risk-point.import-undone",
        point.key(),
        RecordFiling.described(point),
        Map.of());
    projection.forget(point.id());
    points.delete(point.key(), intent.actor());
  }

  /** What the point of a row is marked with, so that it is found again. */
  static String origin(String intent, int step) {
    return intent + "-" + step;
  }

  static Map<String, String> header(String project) {
    return Map.of(PROJECT, project);
  }

  static Map<String, String> step(RiskPointContent content, Optional<String> level) {
    Map<String, String> step = new LinkedHashMap<>();
    content.values().forEach((field, value) -> step.put(field.code(), value));
    level.ifPresent(code -> step.put(LEVEL, code));
    return step;
  }

  private static RiskPointContent content(Map<String, String> values) {
    Map<RiskField, String> fields = new EnumMap<>(RiskField.class);
    List.of(RiskField.values())
        .forEach(field -> fields.put(field, values.getOrDefault(field.code(), "")));
    return new RiskPointContent(fields);
  }
}
