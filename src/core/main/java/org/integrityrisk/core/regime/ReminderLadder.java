package org.integrityrisk.core.regime;

import java.util.List;
import java.util.Set;

/**
 * When people are reminded of one kind of work (催办).
 *
 * @param kind the kind of work
 * @param before working days before the last day on which the holder is reminded, the earliest
 *     reminder first
 * @param onTheDay whether the holder is reminded on the last day
 * @param tellsSuperiorAtOnce whether the superior is told when the work comes up, too
 * @param rhythm how reminders go on after the last day
 * @param channels ways in which the notices reach people; the list in the app is always among them
 */
public record ReminderLadder(
    ReminderKind kind,
    List<Integer> before,
    boolean onTheDay,
    boolean tellsSuperiorAtOnce,
    Rhythm rhythm,
    Set<NoticeChannel> channels) {

  public ReminderLadder {
    before = List.copyOf(before);
    channels = Set.copyOf(channels);
  }

  public boolean byMail() {
    return channels.contains(NoticeChannel.MAIL);
  }
}
