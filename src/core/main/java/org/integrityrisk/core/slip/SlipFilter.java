package org.integrityrisk.core.slip;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which slips are looked for; whatever is empty lets all through.
 *
 * @param text words that title, reference or a result must hold
 * @param state where they are
 * @param holder user key of the one who holds them
 * @param department code of their department
 * @param late whether only those are wanted that are late now or were at some step
 */
public record SlipFilter(
    String text, Optional<SlipState> state, String holder, String department, boolean late) {

  boolean lets(Slip slip, LocalDate today, ZoneId zone) {
    return state.filter(one -> one != slip.state()).isEmpty()
        && (holder.isEmpty() || slip.holder().filter(holder::equals).isPresent())
        && (department.isEmpty() || department.equals(slip.head().department()))
        && (!late || slip.legs().stream().anyMatch(leg -> leg.isLate(today, zone)))
        && says(slip);
  }

  private boolean says(Slip slip) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return wanted.isEmpty()
        || Stream.concat(
                Stream.of(slip.head().title(), slip.head().reference()),
                slip.entries().stream().map(SlipEntry::text))
            .anyMatch(said -> said.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
