package org.integrityrisk.core.regime;

import java.util.Optional;

/**
 * Early warnings of a regime.
 *
 * @param colours the ladder, the mildest first
 * @param handling what is done, the mildest first
 * @param sources where warnings come from
 * @param defaultDeadlineDays working days to answer when the handling names none
 * @param ladder how warnings are issued, examined and escalated
 */
public record WarningRules(
    Vocabulary<WarningColour> colours,
    Vocabulary<Handling> handling,
    Vocabulary<Term> sources,
    int defaultDeadlineDays,
    WarningLadder ladder) {

  /** Working days to answer a warning of this colour. */
  public int deadlineDays(String colour) {
    return colours
        .find(colour)
        .flatMap(one -> handling.find(one.handling()))
        .map(one -> one.deadlineDays().orElse(defaultDeadlineDays))
        .orElse(defaultDeadlineDays);
  }

  /** The colour that follows a colour on the ladder; empty at its end. */
  public Optional<String> next(String colour) {
    return colours.find(colour).flatMap(WarningColour::escalatesTo);
  }

  /** Whether the colour is that serious, or more so. */
  public boolean isAtLeast(String colour, String other) {
    return order(colour) >= order(other);
  }

  /** Whether any colour escalates. */
  public boolean climbs() {
    return colours.stream().anyMatch(colour -> colour.escalatesTo().isPresent());
  }

  private int order(String colour) {
    return colours.find(colour).map(WarningColour::order).orElse(0);
  }
}
