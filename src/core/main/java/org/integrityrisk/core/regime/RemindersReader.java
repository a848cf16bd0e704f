package org.integrityrisk.core.regime;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.HolderRole;

/** Reads the ladders of reminders of a regime file. */
final class RemindersReader {

  private static final int LONGEST = 60;
  private static final int USUAL_MOST = 20;
  private static final String SUPERIOR_FROM = "superior-from";
  private static final String AT_MOST = "at-most";

  private final Section section;

  private RemindersReader(Section section) {
    this.section = section;
  }

  static Reminders read(Section regime) {
    return regime
        .sectionIfAny("reminders", RemindersReader::ladders)
        .map(Reminders::withUsual)
        .orElse(Reminders.USUAL);
  }

  private static List<ReminderLadder> ladders(Section reminders) {
    return Stream.of(ReminderKind.values())
        .flatMap(
            kind ->
                reminders
                    .sectionIfAny(kind.code(), one -> new RemindersReader(one).ladder(kind))
                    .stream())
        .toList();
  }

  private ReminderLadder ladder(ReminderKind kind) {
    ReminderLadder ladder =
        new ReminderLadder(
            kind,
            before(),
            section.scalar("on-the-day").flag(),
            section.scalar("superior-at-once").flag(),
            rhythm(),
            channels());
    if (saysNothing(ladder)) {
      section.report("regime.ladder-says-nothing", "on-the-day", kind.code());
    }
    return ladder;
  }

  private static boolean saysNothing(ReminderLadder ladder) {
    Rhythm rhythm = ladder.rhythm();
    return ladder.before().isEmpty()
        && !ladder.onTheDay()
        && rhythm.every() == 0
        && rhythm.withoutDate() == 0;
  }

  private List<Integer> before() {
    List<Integer> days = new ArrayList<>();
    for (Scalar word : section.words("before")) {
      int day = word.number(1, LONGEST);
      if (!days.isEmpty() && day >= days.get(days.size() - 1)) {
        section.report("regime.reminders-out-of-order", "before[" + days.size() + "]", "" + day);
      }
      days.add(day);
    }
    return days;
  }

  private Rhythm rhythm() {
    Rhythm rhythm =
        new Rhythm(
            section.scalar("every").numberIfAny(1, LONGEST).orElse(0),
            section.scalar("without-date").numberIfAny(1, LONGEST).orElse(0),
            section.scalar(AT_MOST).numberIfAny(1, Rhythm.MOST).orElse(USUAL_MOST),
            superiorFrom(),
            section.scalar("superior").choiceIfAny(HolderRole.class));
    report(rhythm);
    return rhythm;
  }

  private OptionalInt superiorFrom() {
    return section.scalar(SUPERIOR_FROM).numberIfAny(1, Rhythm.MOST);
  }

  private void report(Rhythm rhythm) {
    boolean still = rhythm.every() == 0 && rhythm.withoutDate() == 0;
    for (String key : List.of(AT_MOST, SUPERIOR_FROM)) {
      if (still && section.has(key)) {
        section.report("regime.reminders-without-rhythm", key);
      }
    }
    if (rhythm.superiorFrom().orElse(0) > rhythm.atMost()) {
      section.report("regime.superior-never-told", SUPERIOR_FROM, "" + rhythm.atMost());
    }
  }

  private Set<NoticeChannel> channels() {
    Set<NoticeChannel> channels = EnumSet.noneOf(NoticeChannel.class);
    List<Scalar> words = section.words("channels");
    for (Scalar word : words) {
      Optional<NoticeChannel> channel = word.choiceIfAny(NoticeChannel.class);
      channel.ifPresent(channels::add);
    }
    if (words.isEmpty()) {
      return EnumSet.allOf(NoticeChannel.class);
    }
    if (!channels.contains(NoticeChannel.IN_APP)) {
      section.report("regime.in-app-left-out", "channels");
    }
    return channels;
  }
}
