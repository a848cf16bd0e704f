package org.integrityrisk.core.reexamination;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.audit.Fingerprint;
import org.integrityrisk.core.power.ChangedBasis;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskState;

/**
 * The mark on a risk point that it is to be re-examined, because a basis of its power was amended
 * or repealed.
 *
 * @param id the same for the same point and change, so that no change flags a point twice
 * @param pointId the host's id of the point
 * @param because the change
 * @param by user key of the one who changed the basis
 * @param raised when the point was flagged
 * @param end how the flag ended; empty while it stands
 */
public record Flag(
    String id,
    String pointId,
    ChangedBasis because,
    String by,
    Instant raised,
    Optional<FlagEnd> end) {

  private static final int ID_LENGTH = 32;

  /** A flag that stands. */
  static Flag of(RiskPoint point, ChangedBasis because, String by, Instant now) {
    return new Flag(id(point.id(), because), point.id(), because, by, now, Optional.empty());
  }

  private static String id(String pointId, ChangedBasis because) {
    String day = because.basis().changed().map(Object::toString).orElse("");
    return Fingerprint.of(
            List.of(
                pointId,
                because.power(),
                because.basis().code(),
                because.basis().state().code(),
                day))
        .substring(0, ID_LENGTH);
  }

  public boolean stands() {
    return end.isEmpty();
  }

  /**
   * Whether points in that state carry flags: a point that is being written is looked at anyway,
   * and one that was withdrawn no more.
   */
  public static boolean standsIn(String state) {
    return !RiskState.isEditable(state) && !state.equals(RiskState.WITHDRAWN);
  }
}
