package org.integrityrisk.core.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The record of a check that was made.
 *
 * @param held day on which it was made
 * @param summary what it came to as a whole
 * @param results what was found about each point that was looked at
 * @param tallies what was counted besides
 * @param mostSerious the coverage of points of the most serious level
 * @param recorder user key of the one who recorded it
 * @param recorderName that person's name at that time
 */
public record RoundRecord(
    LocalDate held,
    String summary,
    List<PointResult> results,
    Tallies tallies,
    Coverage mostSerious,
    String recorder,
    String recorderName,
    Instant recorded) {

  public RoundRecord {
    results = List.copyOf(results);
  }

  RoundRecord with(Tallies others) {
    return new RoundRecord(
        held, summary, results, others, mostSerious, recorder, recorderName, recorded);
  }
}
