package org.integrityrisk.core.filing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.review.Correction;
import org.integrityrisk.core.review.Corrections;
import org.integrityrisk.core.risk.KeepGrading;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPointContent;

/**
 * Follows a change of what a point says: grades it again, keeps who corrected the point of another,
 * audits what changed, publishes. The host calls it for changes made on its own edit screen.
 */
public final class RecordEdit {

  private final KeepGrading gradings;
  private final Corrections corrections;
  private final Audit audit;
  private final Projection projection;
  private final Clock clock;

  public RecordEdit(
      KeepGrading gradings,
      Corrections corrections,
      Audit audit,
      Projection projection,
      Clock clock) {
    this.gradings = gradings;
    this.corrections = corrections;
    this.audit = audit;
    this.projection = projection;
    this.clock = clock;
  }

  /**
   * Records a change that the actor has just made. One that leaves the content as it was, as a new
   * assignee does in the host, is no entry of the audit trail.
   *
   * @param changed the point as it stands now
   * @param before what it said before
   * @return the point with the level that counts now
   */
  public RiskPoint record(LoadedPoint changed, RiskPointContent before) {
    // act
    RiskPoint graded = gradings.regrade(changed);
    if (!graded.content().equals(before)) {
      keepCorrection(graded, changed.actor().key());
      // audit
      audit.write(
          changed.actor().key(),
          "risk-point.edit",
          graded.key(),
          differing(before, graded.content()),
          differing(graded.content(), before));
    }
    // publish
    projection.refresh(graded);
    return graded;
  }

  /** The filer is an owner of the point as it is, and never reviews it. */
  private void keepCorrection(RiskPoint point, String user) {
    if (!point.isFiledBy(user)) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      corrections.keep(new Correction(point.id(), user, now));
    }
  }

  /** The fields of one content that the other says differently. */
  private static Map<String, String> differing(RiskPointContent one, RiskPointContent other) {
    Map<String, String> values = new LinkedHashMap<>();
    Arrays.stream(RiskField.values())
        .filter(field -> !one.get(field).equals(other.get(field)))
        .forEach(field -> values.put(field.code(), one.get(field)));
    return values;
  }
}
