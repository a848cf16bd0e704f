package org.integrityrisk.core.holding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.integrityrisk.core.organisation.People;

/**
 * A line of the ledger; never changed afterwards.
 *
 * @param quantity how much is moved, or was counted; zero for a reversal
 * @param document number of the document that it rests on
 * @param date the day on which it was done
 * @param handler user key of the one who did it
 * @param witness user key of the other one present
 * @param place where it was put, or taken from
 * @param remark further words; the reason where there is a difference, or a reversal
 * @param about place of the line that is reversed, from 0; 0 for every other kind
 * @param recorder user key of the one who wrote the line
 * @param time when it was written
 */
public record HoldingEntry(
    EntryKind kind,
    BigDecimal quantity,
    String document,
    LocalDate date,
    String handler,
    String witness,
    String place,
    String remark,
    int about,
    String recorder,
    Instant time) {

  /** The line that somebody writes; the persons in it are known. */
  static HoldingEntry of(LineInput line, People people, String recorder, Instant time) {
    return new HoldingEntry(
        line.kind(),
        line.quantity(),
        line.document().strip(),
        line.date(),
        people.keyOf(line.handler()).orElseThrow(),
        people.keyOf(line.witness()).orElseThrow(),
        line.place().strip(),
        line.remark().strip(),
        0,
        recorder,
        time);
  }

  /** The line that takes an earlier one back. */
  static HoldingEntry reversal(
      int about, String reason, String recorder, LocalDate date, Instant time) {
    return new HoldingEntry(
        EntryKind.REVERSAL,
        BigDecimal.ZERO,
        "",
        date,
        recorder,
        "",
        "",
        reason,
        about,
        recorder,
        time);
  }
}
