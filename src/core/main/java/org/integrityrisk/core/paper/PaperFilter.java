package org.integrityrisk.core.paper;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which papers are looked for; whatever is empty lets all through.
 *
 * @param text words that it must hold
 * @param state code of where they stand
 * @param level code of the level that issued them
 * @param unit code of the unit, with all below it
 * @param department code of their department
 * @param holder user key of the one who has them
 * @param flagged whether only those are wanted that are late or about which something was not as it
 *     should be
 * @param from first day on which they were begun
 * @param to last day on which they were begun
 * @param point key of a risk point that they name
 */
public record PaperFilter(
    String text,
    String state,
    String level,
    String unit,
    String department,
    String holder,
    boolean flagged,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String point) {

  /** Lets all through. */
  public static final PaperFilter ALL =
      new PaperFilter("", "", "", "", "", "", false, Optional.empty(), Optional.empty(), "");

  /** Those that name the risk point, and nothing else is asked. */
  public static PaperFilter ofPoint(String key) {
    return new PaperFilter("", "", "", "", "", "", false, Optional.empty(), Optional.empty(), key);
  }
}
