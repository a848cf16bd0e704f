package org.integrityrisk.core.regime;

/**
 * Early warnings of a regime.
 *
 * @param colours the ladder, the mildest first
 * @param handling what is done, the mildest first
 * @param sources where warnings come from
 * @param defaultDeadlineDays working days to answer when the handling names none
 */
public record WarningRules(
    Vocabulary<WarningColour> colours,
    Vocabulary<Handling> handling,
    Vocabulary<Term> sources,
    int defaultDeadlineDays) {

  /** Working days to answer a warning of this colour. */
  public int deadlineDays(String colour) {
    return colours
        .find(colour)
        .flatMap(one -> handling.find(one.handling()))
        .map(one -> one.deadlineDays().orElse(defaultDeadlineDays))
        .orElse(defaultDeadlineDays);
  }
}
