package org.integrityrisk.core.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a list needs to know of a paper. It follows from the paper's trail and is written anew with
 * every entry, so it never says anything else than the trail.
 *
 * @param unit code of the unit; empty where only the department counts
 * @param department code of the department; empty where the whole unit is meant
 * @param level code of the level that issued it; empty where there are no levels
 * @param levelNow code of the level that answers for it now
 * @param state code of where it stands, a word of its kind
 * @param open whether something is still to be done with it
 * @param flagged whether something about it was not as it should be: a step done late, a count that
 *     differs
 * @param due last day of what it waits for; empty where it waits for nothing
 * @param owner user key of the one who began it
 * @param holder user key of the one who has it; empty where nobody in particular has
 * @param started when it was begun
 * @param title what people call it
 * @param words further words by which it is found
 * @param concerned user keys of those who have to do with it
 * @param points keys of the risk points that it names
 */
public record PaperCard(
    String id,
    PaperKind kind,
    String project,
    String unit,
    String department,
    String level,
    String levelNow,
    String state,
    boolean open,
    boolean flagged,
    Optional<LocalDate> due,
    String owner,
    String holder,
    Instant started,
    String title,
    String words,
    Set<String> concerned,
    Set<String> points) {

  public PaperCard {
    concerned = Set.copyOf(concerned);
    points = Set.copyOf(points);
  }
}
