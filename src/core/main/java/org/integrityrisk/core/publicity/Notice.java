package org.integrityrisk.core.publicity;

import java.time.Instant;
import java.time.LocalDate;
import org.integrityrisk.core.regime.PublicityScope;

/**
 * What a publicity says of itself, apart from the points it shows.
 *
 * @param id id given when it was opened
 * @param project key of the project
 * @param title what it is headed
 * @param unit code of the unit that shows its points
 * @param scope among whom
 * @param from first day
 * @param to last day
 * @param paper whether it was held on paper, and recorded here afterwards
 * @param anonymous whether comments without a name are taken; as the regime said when it was opened
 * @param opener user key of the one who opened it
 * @param opened when it was opened
 */
public record Notice(
    String id,
    String project,
    String title,
    String unit,
    PublicityScope scope,
    LocalDate from,
    LocalDate to,
    boolean paper,
    boolean anonymous,
    String opener,
    Instant opened) {

  /** Whether its last day has gone. */
  public boolean isOver(LocalDate today) {
    return today.isAfter(to);
  }

  /** Whether its first day has come. */
  public boolean hasBegun(LocalDate today) {
    return !today.isBefore(from);
  }

  /** How far it is. */
  public PublicityState state(boolean everyPointHasAResult, LocalDate today) {
    if (everyPointHasAResult) {
      return PublicityState.CONCLUDED;
    }
    if (isOver(today)) {
      return PublicityState.OVER;
    }
    return hasBegun(today) ? PublicityState.RUNNING : PublicityState.PLANNED;
  }
}
