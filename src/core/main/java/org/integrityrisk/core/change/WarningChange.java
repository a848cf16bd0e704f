package org.integrityrisk.core.change;

import java.time.LocalDate;

/**
 * What a change of the regime means for an open warning.
 *
 * @param key issue key
 * @param point key of its risk point
 * @param colour code of its colour; empty then, while no new word was chosen for a lost one
 * @param next code of the colour that follows if nothing is done; empty at the end of the ladder
 * @param lastDay last day before it goes up or comes to the end of the ladder; empty when it does
 *     neither
 */
public record WarningChange(
    String key, String point, Shift<String> colour, Shift<String> next, Shift<LocalDate> lastDay) {

  /** Whether its place on the ladder or its time is another then. */
  boolean isChange() {
    return colour.isChange() || next.isChange() || lastDay.isChange();
  }
}
