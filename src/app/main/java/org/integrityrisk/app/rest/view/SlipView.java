package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.integrityrisk.core.slip.EntryKind;
import org.integrityrisk.core.slip.LoadedSlip;
import org.integrityrisk.core.slip.Slip;
import org.integrityrisk.core.slip.SlipEntry;
import org.integrityrisk.core.slip.SlipHead;
import org.integrityrisk.core.slip.SlipLeg;
import org.integrityrisk.core.slip.SlipStep;

/**
 * A trace slip with its whole trail.
 *
 * @param line what a list shows of it
 * @param power code of the power whose flow it follows; empty for steps of one's own
 * @param steps the steps
 * @param at place of the step that it is at, from 0
 * @param legs its way, as the paper form shows it
 * @param entries everything that was written, the oldest first
 * @param mayDo what the caller may do now: receive, hand-over, redirect
 */
public record SlipView(
    SlipLine line,
    String project,
    String power,
    PersonName creator,
    List<StepLine> steps,
    int at,
    List<LegLine> legs,
    List<EntryLine> entries,
    List<String> mayDo) {

  /** A step with its time limit in working days, null when it has none. */
  public record StepLine(String name, Optional<Integer> workingDays) {}

  /** One person's part of the way. */
  public record LegLine(
      String step,
      PersonName handler,
      Instant handed,
      Optional<Instant> received,
      Optional<Instant> finished,
      String result,
      Optional<LocalDate> due,
      boolean late) {}

  /**
   * Something that was written.
   *
   * @param number its number, from 1
   * @param next whom it was handed to; null where nothing was
   * @param about number of the entry that it corrects; 0 where it corrects none
   * @param mayCorrect whether the caller may correct it
   */
  public record EntryLine(
      int number,
      CodeName kind,
      String name,
      Instant time,
      String text,
      Optional<PersonName> next,
      int about,
      boolean mayCorrect) {}

  /** The slip for a caller. */
  public static SlipView of(
      LoadedSlip loaded, List<String> mayDo, LocalDate today, ZoneId zone, Names names) {
    Slip slip = loaded.slip();
    SlipHead head = slip.head();
    return new SlipView(
        SlipLine.of(slip, today, zone, names),
        head.project(),
        head.power(),
        new PersonName(head.creator(), head.creatorName()),
        head.steps().stream().map(SlipView::step).toList(),
        slip.lastLeg().step(),
        slip.legs().stream().map(leg -> leg(head, leg, today, zone, names)).toList(),
        IntStream.range(0, slip.entries().size())
            .mapToObj(place -> entry(loaded, place, names))
            .toList(),
        mayDo);
  }

  private static StepLine step(SlipStep step) {
    return new StepLine(step.name(), step.workingDays());
  }

  private static LegLine leg(
      SlipHead head, SlipLeg leg, LocalDate today, ZoneId zone, Names names) {
    return new LegLine(
        head.steps().get(leg.step()).name(),
        names.person(leg.handler()),
        leg.handed(),
        leg.received(),
        leg.finished(),
        leg.result(),
        leg.due(),
        leg.isLate(today, zone));
  }

  private static EntryLine entry(LoadedSlip loaded, int place, Names names) {
    SlipEntry entry = loaded.slip().entries().get(place);
    return new EntryLine(
        place + 1,
        names.own("slip-entry", entry.kind().code()),
        entry.name(),
        entry.time(),
        entry.text(),
        names.somebody(entry.next()),
        entry.kind() == EntryKind.CORRECT ? entry.about() + 1 : 0,
        loaded.mayCorrect(place));
  }
}
