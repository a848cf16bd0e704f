package org.integrityrisk.core.regime;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The ladders of reminders of a regime, one for each kind of work. The documents of the nine bodies
 * set deadlines and name who is told, but no days of reminders; these are the product's own and
 * each regime may set others.
 *
 * @param ladders one for every kind
 */
public record Reminders(Map<ReminderKind, ReminderLadder> ladders) {

  private static final int MOST_USUAL = 20;
  private static final int TWO_WEEKS = 10;

  /** What counts where a regime says nothing. */
  public static final Reminders USUAL =
      of(
          List.of(
              usual(ReminderKind.REVIEW, List.of(2), 2, 2),
              usual(ReminderKind.WARNING_ANSWER, List.of(3, 1), 1, 1),
              usual(ReminderKind.CHECK, List.of(5), 5, 2),
              usual(ReminderKind.MEASURE, List.of(5), 5, 2),
              usual(ReminderKind.RECTIFICATION, List.of(3, 1), 2, 1),
              usual(ReminderKind.DEPLOYMENT_FEEDBACK, List.of(2), 2, 2),
              usual(ReminderKind.TASK, List.of(3), 3, 3)));

  public Reminders {
    ladders = Map.copyOf(ladders);
  }

  /** The ladder of that kind of work. */
  public ReminderLadder of(ReminderKind kind) {
    return ladders.get(kind);
  }

  /** These ladders, and the usual ones for the kinds that they leave out. */
  static Reminders withUsual(List<ReminderLadder> given) {
    Map<ReminderKind, ReminderLadder> all = new EnumMap<>(USUAL.ladders);
    given.forEach(ladder -> all.put(ladder.kind(), ladder));
    return new Reminders(all);
  }

  private static Reminders of(List<ReminderLadder> given) {
    Map<ReminderKind, ReminderLadder> all = new EnumMap<>(ReminderKind.class);
    given.forEach(ladder -> all.put(ladder.kind(), ladder));
    return new Reminders(all);
  }

  private static ReminderLadder usual(
      ReminderKind kind, List<Integer> before, int every, int superiorFrom) {
    Rhythm rhythm =
        new Rhythm(every, TWO_WEEKS, MOST_USUAL, OptionalInt.of(superiorFrom), Optional.empty());
    return new ReminderLadder(
        kind, before, true, false, rhythm, EnumSet.allOf(NoticeChannel.class));
  }
}
