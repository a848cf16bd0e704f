package org.integrityrisk.core.reexamination;

import java.time.Clock;
import java.util.Map;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.power.Basis;
import org.integrityrisk.core.power.ChangedBasis;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPoints;

/** Flags a risk point for re-examination because a basis of its power was amended or repealed. */
public final class RaiseFlags {

  private final RiskPoints points;
  private final Flags flags;
  private final Audit audit;
  private final Projection projection;
  private final Clock clock;

  public RaiseFlags(
      RiskPoints points, Flags flags, Audit audit, Projection projection, Clock clock) {
    this.points = points;
    this.flags = flags;
    this.audit = audit;
    this.projection = projection;
    this.clock = clock;
  }

  /**
   * Flags the point, if it is in force or under review by now. Doing it again changes nothing.
   *
   * @param user key of the one who changed the basis
   */
  public void raise(String user, String pointId, ChangedBasis because) {
    points
        .findById(pointId)
        .filter(point -> Flag.standsIn(point.state()))
        .ifPresent(point -> raise(user, point, because));
  }

  private void raise(String user, RiskPoint point, ChangedBasis because) {
    if (flags.raise(Flag.of(point, because, user, clock.instant()))) {
      audit.write(user, "risk-point.flag", point.key(), Map.of(), described(because));
    }
    projection.refresh(point);
  }

  static Map<String, String> described(ChangedBasis because) {
    Basis basis = because.basis();
    return Map.of(
        "power",
        because.power(),
        "basis",
        basis.citation(),
        "state",
        basis.state().code(),
        "changed",
        basis.changed().map(Object::toString).orElse(""));
  }
}
