package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.integrityrisk.core.slip.Slip;
import org.integrityrisk.core.slip.SlipLeg;
import org.integrityrisk.core.slip.SlipState;

/**
 * A trace slip as a line of a list.
 *
 * @param step name of the step that it is at, or ended with
 * @param holder who has it or is to receive it; null when it is finished
 * @param due last day of the step, null when it has none
 * @param late whether that day is past and the step not done
 */
public record SlipLine(
    String id,
    String title,
    String reference,
    Optional<CodeName> department,
    CodeName state,
    String step,
    Optional<PersonName> holder,
    Instant created,
    Optional<LocalDate> due,
    boolean late) {

  /** The line in the language of the names. */
  public static SlipLine of(Slip slip, LocalDate today, ZoneId zone, Names names) {
    SlipLeg leg = slip.lastLeg();
    boolean finished = slip.state() == SlipState.FINISHED;
    return new SlipLine(
        slip.id(),
        slip.head().title(),
        slip.head().reference(),
        names.department(slip.head().department()),
        names.own("slip", slip.state().code()),
        slip.head().steps().get(leg.step()).name(),
        slip.holder().map(names::person),
        slip.head().created(),
        finished ? Optional.empty() : leg.due(),
        !finished && leg.isLate(today, zone));
  }
}
