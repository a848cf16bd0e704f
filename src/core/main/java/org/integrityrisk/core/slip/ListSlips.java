package org.integrityrisk.core.slip;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Lists the slips that a person may see: late first, then open, each with the latest first. */
public final class ListSlips {

  private final LoadSlip load;
  private final Clock clock;

  public ListSlips(LoadSlip load, Clock clock) {
    this.load = load;
    this.clock = clock;
  }

  /**
   * The slips for a user.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when the user may not see the
   *     project
   */
  public List<Slip> of(String user, String project, SlipFilter filter) {
    LocalDate today = LocalDate.now(clock);
    return load.all(user, project).stream()
        .map(LoadedSlip::slip)
        .filter(slip -> filter.lets(slip, today, clock.getZone()))
        .sorted(
            Comparator.comparing((Slip slip) -> !isLateNow(slip, today))
                .thenComparing(slip -> slip.state() == SlipState.FINISHED)
                .thenComparing(slip -> slip.head().created(), Comparator.reverseOrder()))
        .toList();
  }

  private boolean isLateNow(Slip slip, LocalDate today) {
    return slip.state() != SlipState.FINISHED && slip.lastLeg().isLate(today, clock.getZone());
  }
}
