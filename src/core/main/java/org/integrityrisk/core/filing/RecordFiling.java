package org.integrityrisk.core.filing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.risk.KeepGrading;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPointContent;

/**
 * Completes the filing of a point that the host has just created: keeps its grading, audits,
 * publishes. Called by the last function of the workflow's create action, hence for every way of
 * filing.
 */
public final class RecordFiling {

  private final LoadPoint points;
  private final KeepGrading gradings;
  private final Audit audit;
  private final Projection projection;

  public RecordFiling(LoadPoint points, KeepGrading gradings, Audit audit, Projection projection) {
    this.points = points;
    this.gradings = gradings;
    this.audit = audit;
    this.projection = projection;
  }

  /** Records that the point was filed by its filer. */
  public void record(RiskPoint point) {
    // load
    LoadedPoint loaded = points.surround(point.filer(), point);
    // act
    RiskPoint graded = gradings.first(loaded);
    // audit
    audit.write(point.filer(), "risk-point.file", point.key(), Map.of(), described(graded));
    // publish
    projection.add(graded);
  }

  /** The values of a point as the audit trail keeps them. */
  static Map<String, String> described(RiskPoint point) {
    Map<String, String> values = new LinkedHashMap<>(described(point.content()));
    values.put("level", point.level());
    return values;
  }

  private static Map<String, String> described(RiskPointContent content) {
    Map<String, String> values = new LinkedHashMap<>();
    content.values().forEach((field, value) -> values.put(field.code(), value));
    return values;
  }
}
