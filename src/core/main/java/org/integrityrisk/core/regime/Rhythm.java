package org.integrityrisk.core.regime;

import java.util.Optional;
import java.util.OptionalInt;
import org.integrityrisk.core.organisation.HolderRole;

/**
 * How reminders go on when the last day is over, or when there is none. All days are working days.
 *
 * @param every days between two reminders after the last day, 1 to 60; 0 for no such reminder
 * @param withoutDate days between two reminders of work that has no last day, 1 to 60; 0 for none
 * @param atMost how many of these reminders there are, 1 to {@value #MOST}: every ladder ends
 * @param superiorFrom number of the reminder from which on the superior is told too; empty for
 *     never
 * @param superior who the superior is; empty for the next one up the line
 */
public record Rhythm(
    int every,
    int withoutDate,
    int atMost,
    OptionalInt superiorFrom,
    Optional<HolderRole> superior) {

  /** More reminders than this help nobody; the work still stands in the list of its holder. */
  public static final int MOST = 60;

  /** Whether the superior is told along with the reminder of that number. */
  public boolean tellsSuperior(int number) {
    return superiorFrom.isPresent() && number >= superiorFrom.getAsInt();
  }
}
