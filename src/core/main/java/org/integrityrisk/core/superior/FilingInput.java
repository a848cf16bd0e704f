package org.integrityrisk.core.superior;

import java.time.LocalDate;
import java.util.List;

/**
 * A filing as the one who sends it describes it.
 *
 * @param project key of the project
 * @param number the sender's number
 * @param receiver the superior body; the one that the regime names when empty
 * @param sent day it was sent
 * @param points keys of the points
 */
public record FilingInput(
    String project, String number, String receiver, LocalDate sent, List<String> points) {

  public FilingInput {
    points = List.copyOf(points);
  }
}
