package org.integrityrisk.core.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.regime.ReminderLadder;

/**
 * Counts out on which days the rungs of ladders are reached. A rung before the last day counts only
 * when the work came up before that rung, and reminders after the last day count from the day on
 * which the work came up when that is later: nobody is reproached for days they did not have.
 */
final class Ladder {

  /**
   * A rung that was reached.
   *
   * @param day the day on which it was
   * @param superiorToo whether the superior is told too
   */
  record Reached(Occasion occasion, LocalDate day, boolean superiorToo) {}

  private record Ahead(LocalDate due, int days) {}

  private record After(LocalDate start, int days) {}

  private final WorkingDays calendar;
  private final Map<Ahead, LocalDate> ahead = new HashMap<>();
  private final Map<After, LocalDate> after = new HashMap<>();

  /** One for each run: what was counted is kept. */
  Ladder(WorkingDays calendar) {
    this.calendar = calendar;
  }

  /** The rungs reached up to today, in their order. */
  List<Reached> reached(
      ReminderLadder ladder, LocalDate since, Optional<LocalDate> due, LocalDate today) {
    Stream<Reached> rungs =
        due.map(day -> withDate(ladder, since, day, today))
            .orElseGet(() -> waiting(ladder, since, today));
    return Stream.concat(
            Stream.of(new Reached(Occasion.OPENED, since, ladder.tellsSuperiorAtOnce())), rungs)
        .filter(rung -> !rung.day().isAfter(today))
        .toList();
  }

  private Stream<Reached> withDate(
      ReminderLadder ladder, LocalDate since, LocalDate due, LocalDate today) {
    Stream<Reached> before =
        ladder.before().stream()
            .map(days -> new Reached(Occasion.ahead(days), ahead(due, days), false));
    Stream<Reached> onTheDay =
        ladder.onTheDay() ? Stream.of(new Reached(Occasion.DUE, due, false)) : Stream.empty();
    LocalDate start = since.isAfter(due) ? since : due;
    return Stream.concat(
        Stream.concat(before, onTheDay).filter(rung -> rung.day().isAfter(since)),
        repeated(ladder, start, ladder.rhythm().every(), today, Occasion.overdue(1)));
  }

  private Stream<Reached> waiting(ReminderLadder ladder, LocalDate since, LocalDate today) {
    return repeated(ladder, since, ladder.rhythm().withoutDate(), today, Occasion.waiting(1));
  }

  private Stream<Reached> repeated(
      ReminderLadder ladder, LocalDate start, int every, LocalDate today, Occasion first) {
    List<Reached> rungs = new ArrayList<>();
    LocalDate day = start;
    for (int number = 1; every > 0 && number <= ladder.rhythm().atMost(); number++) {
      day = after(day, every);
      if (day.isAfter(today)) {
        break;
      }
      Occasion occasion = new Occasion(first.rung(), number, false);
      rungs.add(new Reached(occasion, day, ladder.rhythm().tellsSuperior(number)));
    }
    return rungs.stream();
  }

  private LocalDate after(LocalDate start, int days) {
    return after.computeIfAbsent(new After(start, days), any -> calendar.after(start, days));
  }

  /** The last working day from which on there are so many working days to the last day. */
  private LocalDate ahead(LocalDate due, int days) {
    return ahead.computeIfAbsent(new Ahead(due, days), any -> countBack(due, days));
  }

  private LocalDate countBack(LocalDate due, int days) {
    LocalDate day = due.minusDays(days);
    while (!isWorkingDay(day) || calendar.after(day, days).isAfter(due)) {
      day = day.minusDays(1);
    }
    return day;
  }

  private boolean isWorkingDay(LocalDate day) {
    return calendar.after(day.minusDays(1), 1).equals(day);
  }
}
