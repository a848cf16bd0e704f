package org.integrityrisk.app.rest.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.change.WarningChange;

/**
 * The open warnings that a change of the regime would move.
 *
 * @param total how many there are
 * @param warnings the first {@value #MOST} of them
 */
public record WarningChangeList(int total, List<Line> warnings) {

  private static final int MOST = 200;

  /**
   * What the change means for one warning.
   *
   * @param next the colour that follows if nothing is done, null at the end of the ladder
   * @param lastDay last day before it goes up or comes to the end of the ladder, null when it does
   *     neither
   */
  public record Line(
      String key,
      String point,
      Optional<ColourName> colour,
      Optional<ColourName> newColour,
      Optional<ColourName> next,
      Optional<ColourName> newNext,
      Optional<LocalDate> lastDay,
      Optional<LocalDate> newLastDay) {}

  static WarningChangeList of(List<WarningChange> all, ChangeNames names) {
    return new WarningChangeList(
        all.size(), all.stream().limit(MOST).map(one -> line(one, names)).toList());
  }

  private static Line line(WarningChange change, ChangeNames names) {
    return new Line(
        change.key(),
        change.point(),
        names.colourNow(change.colour().before()),
        names.colourThen(change.colour().after()),
        names.colourNow(change.next().before()),
        names.colourThen(change.next().after()),
        change.lastDay().before(),
        change.lastDay().after());
  }
}
