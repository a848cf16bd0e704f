package org.integrityrisk.core.reexamination;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    List<Flag> standing = flags.of(point.id()).stream().filter(Flag::stands).toList();
    if (Flag.standsIn(point.state())) {
      return standing.stream().findFirst().map(Flag::raised);
    }
    standing.forEach(flag -> flags.end(flag.id(), FlagEnd.settled(clock.instant())));
    return Optional.empty();
  }
}
