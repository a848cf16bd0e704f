package org.integrityrisk.core.notice;

import java.time.LocalDate;
import java.util.List;
import org.integrityrisk.core.audit.Fingerprint;

/**
 * One person is told one thing on one occasion. Two notices with the same key are the same, and
 * there is never more than one of them.
 *
 * @param matter what it is about
 * @param occasion why now
 * @param recipient user key of the one who is told
 * @param actsFor user key of the one in whose place the recipient sees to it; empty as a rule
 * @param day the day on which it was due to be told
 * @param byMail whether the regime wants it mailed
 */
public record Notice(
    Matter matter,
    Occasion occasion,
    String recipient,
    String actsFor,
    LocalDate day,
    boolean byMail) {

  /** What tells notices apart. When a last day moves, people are reminded of the new one. */
  public String key() {
    boolean counted = occasion.rung() != Occasion.Rung.OPENED;
    String due = counted ? matter.due().map(LocalDate::toString).orElse("") : "";
    return Fingerprint.of(List.of(matter.identity(), occasion.code(), recipient, due));
  }

  /** The notices of one person about one matter follow each other. */
  String thread() {
    return matter.identity() + "/" + recipient;
  }
}
