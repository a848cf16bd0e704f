package org.integrityrisk.core.reexamination;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.risk.ByPoint;
import org.integrityrisk.core.risk.RiskPoint;

/** Keeps flags in step with where their points stand. */
public final class SettleFlags {

  private final Flags flags;
  private final Clock clock;

  public SettleFlags(Flags flags, Clock clock) {
    this.flags = flags;
    this.clock = clock;
  }

  /**
   * Ends the flags of a point that is re-examined, returned or withdrawn. Doing it again is
   * harmless.
   *
   * @return since when the point is flagged, if it still is
   */
  public Optional<Instant> settle(RiskPoint point) {
    return settle(point, flags.of(point.id()));
  }

  /** The same for several points; those that are not flagged any more are missing. */
  public Map<String, Instant> settleAll(List<RiskPoint> points) {
    ByPoint<Flag> raised = flags.ofAll(points.stream().map(RiskPoint::id).toList());
    Map<String, Instant> flagged = new HashMap<>();
    points.forEach(
        point ->
            settle(point, raised.of(point.id()))
                .ifPresent(since -> flagged.put(point.id(), since)));
    return flagged;
  }

  private Optional<Instant> settle(RiskPoint point, List<Flag> raised) {
    List<Flag> standing = raised.stream().filter(Flag::stands).toList();
    if (Flag.standsIn(point.state())) {
      return standing.stream().findFirst().map(Flag::raised);
    }
    standing.forEach(flag -> flags.end(flag.id(), FlagEnd.settled(clock.instant())));
    return Optional.empty();
  }
}
