package org.integrityrisk.core.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A publicity as the one who opens it describes it.
 *
 * @param project key of the project
 * @param title what it is headed
 * @param unit code of the unit that shows its points
 * @param scope code of the scope
 * @param from first day
 * @param to last day; the shortest period that the regime allows when empty
 * @param paper whether it was held on paper already
 * @param points keys of the points
 */
public record PublicityInput(
    String project,
    String title,
    String unit,
    String scope,
    LocalDate from,
    Optional<LocalDate> to,
    boolean paper,
    List<String> points) {

  public PublicityInput {
    points = List.copyOf(points);
  }
}
