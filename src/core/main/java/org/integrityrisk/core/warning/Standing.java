package org.integrityrisk.core.warning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Where a warning stands on its ladder, and what became of its present notice.
 *
 * @param number official number of the notice; empty for warnings from before there were numbers
 * @param since day of the notice
 * @param escalations how many rungs it has climbed
 * @param rejections how often answer or correction failed the examination on this rung
 * @param ended whether the last rung has led to accountability, after which nothing follows
 * @param receipt who has seen the notice
 * @param held offices and posts that the warned one held when warned
 * @param reason why it is on this rung
 */
public record Standing(
    String number,
    LocalDate since,
    int escalations,
    int rejections,
    boolean ended,
    Receipt receipt,
    Set<String> held,
    WarningReason reason) {

  public Standing {
    held = Set.copyOf(held);
  }

  /**
   * Delivery of a notice to the warned one and the superior.
   *
   * @param seen when the warned one acknowledged it
   * @param superior user key of the superior; empty where nobody is above the warned one
   * @param seenBySuperior when the superior acknowledged it
   */
  public record Receipt(Optional<Instant> seen, String superior, Optional<Instant> seenBySuperior) {

    /** A notice that nobody has seen yet. */
    public static Receipt awaited(String superior) {
      return new Receipt(Optional.empty(), superior, Optional.empty());
    }

    /** Whether the user has yet to acknowledge it, as the warned one or as the superior. */
    boolean awaits(String user, String warned) {
      return (user.equals(warned) && seen.isEmpty())
          || (user.equals(superior) && seenBySuperior.isEmpty());
    }

    Receipt seenBy(String user, String warned, Instant now) {
      return new Receipt(
          user.equals(warned) ? seen.or(() -> Optional.of(now)) : seen,
          superior,
          user.equals(superior) ? seenBySuperior.or(() -> Optional.of(now)) : seenBySuperior);
    }
  }

  /** With a notice acknowledged. */
  Standing seenBy(String user, String warned, Instant now) {
    return with(receipt.seenBy(user, warned, now));
  }

  /** With another failed examination. */
  Standing rejected() {
    return new Standing(number, since, escalations, rejections + 1, ended, receipt, held, reason);
  }

  /** On the next rung, with a new notice. */
  Standing climbed(String newNumber, LocalDate day, String superior, WarningReason why) {
    return new Standing(
        newNumber, day, escalations + 1, 0, false, Receipt.awaited(superior), held, why);
  }

  /** At the end of the ladder. */
  Standing atEnd(WarningReason why) {
    return new Standing(number, since, escalations, rejections, true, receipt, held, why);
  }

  /** Moved to another person, or left with the same one after a change of post. */
  Standing handedOver(Receipt newReceipt, Set<String> nowHeld) {
    return new Standing(number, since, escalations, rejections, ended, newReceipt, nowHeld, reason);
  }

  private Standing with(Receipt newReceipt) {
    return new Standing(number, since, escalations, rejections, ended, newReceipt, held, reason);
  }
}
