package org.integrityrisk.core.inspection;

import java.time.LocalDate;
import java.util.List;

/**
 * The record of a check as its maker writes it.
 *
 * @param held day on which it was made
 * @param results what was found; points not named were not looked at, unless a visit was about them
 */
public record RecordInput(
    LocalDate held, String summary, List<PointResult> results, Tallies tallies) {

  public RecordInput {
    results = List.copyOf(results);
  }
}
