package org.integrityrisk.core.warning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.journal.Intent;

/**
 * A step up the ladder as an intent of the journal, and back. The first step keeps where the
 * warning stands, the second changes the issue or enters accountability, the third tells everybody,
 * the last writes it down.
 *
 * @param warning key of the warning
 * @param escalations how many rungs it had climbed before
 * @param number official number of the new notice; empty at the end of the ladder
 * @param colour code of the new colour; empty at the end of the ladder
 * @param day day of the new notice
 * @param deadline last day to answer it
 * @param superior user key of the superior it goes to
 * @param by user key of the one whose examination led to it; empty when time did
 * @param reason why
 */
record EscalationIntent(
    String warning,
    int escalations,
    String number,
    String colour,
    LocalDate day,
    LocalDate deadline,
    String superior,
    String by,
    WarningReason reason) {

  static final String KIND = "warning-escalation";

  static final int KEEP = 0;
  static final int CHANGE = 1;
  static final int PUBLISH = 2;

  /** Whether it leads to another colour. */
  boolean isUp() {
    return !colour.isEmpty();
  }

  /** Where the warning stands after it. */
  Standing next(Standing now) {
    return isUp() ? now.climbed(number, day, superior, reason) : now.atEnd(reason);
  }

  Intent asIntent(String id, String actor, Instant now) {
    Map<String, String> header = new HashMap<>(reason.asValues());
    header.put("warning", warning);
    header.put("escalations", Integer.toString(escalations));
    header.put("number", number);
    header.put("colour", colour);
    header.put("day", day.toString());
    header.put("deadline", deadline.toString());
    header.put("superior", superior);
    header.put("by", by);
    return new Intent(
        id, KIND, actor, now, header, List.of(Map.of(), Map.of(), Map.of(), Map.of()));
  }

  static EscalationIntent of(Intent intent) {
    Map<String, String> header = intent.header();
    return new EscalationIntent(
        header.get("warning"),
        Integer.parseInt(header.get("escalations")),
        header.getOrDefault("number", ""),
        header.getOrDefault("colour", ""),
        LocalDate.parse(header.get("day")),
        LocalDate.parse(header.get("deadline")),
        header.getOrDefault("superior", ""),
        header.getOrDefault("by", ""),
        WarningReason.of(header));
  }
}
