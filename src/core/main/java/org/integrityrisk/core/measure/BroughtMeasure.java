package org.integrityrisk.core.measure;

import java.time.LocalDate;

/**
 * A control measure that an import brings in with its risk point.
 *
 * @param content what it says
 * @param inForce whether it is carried out already; a planned one otherwise
 */
public record BroughtMeasure(MeasureContent content, boolean inForce) {

  private static final String BETWEEN = "|";
  private static final int PARTS = 5;

  /** All of it in one text, for the journal. */
  public String line() {
    return String.join(
        BETWEEN,
        Boolean.toString(inForce),
        content.stage(),
        content.responsible(),
        content.due().toString(),
        content.content());
  }

  /** What a text of the journal says. */
  public static BroughtMeasure of(String line) {
    String[] parts = line.split("\\" + BETWEEN, PARTS);
    return new BroughtMeasure(
        new MeasureContent(parts[1], parts[4], parts[2], LocalDate.parse(parts[3])),
        Boolean.parseBoolean(parts[0]));
  }
}
