package org.integrityrisk.core.filing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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

  /** The host runs the workflow's functions on the thread that creates the points. */
  private final ThreadLocal<Boolean> apart = new ThreadLocal<>();

  public RecordFiling(LoadPoint points, KeepGrading gradings, Audit audit, Projection projection) {
    this.points = points;
    this.gradings = gradings;
    this.audit = audit;
    this.projection = projection;
  }

  /** Records that the point was filed by its filer; of one filed apart, the caller does so. */
  public void record(RiskPoint point) {
    if (!isApart()) {
      complete(List.of(point));
    }
  }

  /**
   * Whether what is filed at this moment is filed {@link #apart}: there is nothing to record yet.
   */
  public boolean isApart() {
    return apart.get() != null;
  }

  /**
   * Files points of one project whose filing the caller completes when all are created: one
   * statement for some dozens of points is much quicker than one for each. Of filings that fail on
   * the way none is completed, so that whoever files must take them back.
   */
  List<RiskPoint> apart(Supplier<List<RiskPoint>> filings) {
    apart.set(true);
    try {
      return filings.get();
    } finally {
      apart.remove();
    }
  }

  /** Completes the filing of points of one project that were filed {@link #apart}, as drafts. */
  void complete(List<RiskPoint> filed) {
    if (filed.isEmpty()) {
      return;
    }
    // load
    List<LoadedPoint> loaded = points.surroundForFilers(filed);
    // act
    List<RiskPoint> graded = gradings.first(loaded);
    // audit
    graded.forEach(
        point ->
            audit.write(point.filer(), "risk-point.file", point.key(), Map.of(), described(point)));
    // publish
    projection.addAll(graded);
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
