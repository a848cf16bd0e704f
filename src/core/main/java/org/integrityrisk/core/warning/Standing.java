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
 * @param recused user keys of those who would examine it and stay away (回避), because they have an
 *     interest in what led to it
 * @param reason why it is on this rung
 * @param turn how long it has been in its state, and who knows that this is too long
 */
public record Standing(
    String number,
    LocalDate since,
    int escalations,
    int rejections,
    boolean ended,
    Receipt receipt,
    Set<String> held,
    Set<String> recused,
    WarningReason reason,
    Turn turn) {

  public Standing {
    held = Set.copyOf(held);
    recused = Set.copyOf(recused);
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

  /**
   * How long a warning has been in its state.
   *
   * @param since day on which it came to be in it
   * @param laidBefore user key of the one above to whom it was referred because nobody moved it on;
   *     empty when it was not
   */
  public record Turn(LocalDate since, String laidBefore) {

    /** A warning that has just come to be in its state. */
    public static Turn from(LocalDate day) {
      return new Turn(day, "");
    }

    boolean isReferred() {
      return !laidBefore.isEmpty();
    }

    boolean isBefore(String user) {
      return laidBefore.equals(user);
    }
  }

  /** With a notice acknowledged. */
  Standing seenBy(String user, String warned, Instant now) {
    return with(receipt.seenBy(user, warned, now));
  }

  /** With another failed examination. */
  Standing rejected() {
    return new Standing(
        number, since, escalations, rejections + 1, ended, receipt, held, recused, reason, turn);
  }

  /** On the next rung, with a new notice. */
  Standing climbed(String newNumber, LocalDate day, String superior, WarningReason why) {
    return new Standing(
        newNumber,
        day,
        escalations + 1,
        0,
        false,
        Receipt.awaited(superior),
        held,
        recused,
        why,
        Turn.from(day));
  }

  /** At the end of the ladder. */
  Standing atEnd(WarningReason why) {
    return new Standing(
        number, since, escalations, rejections, true, receipt, held, recused, why, turn);
  }

  /** Moved to another person, or left with the same one after a change of post. */
  Standing handedOver(Receipt newReceipt, Set<String> nowHeld) {
    return new Standing(
        number, since, escalations, rejections, ended, newReceipt, nowHeld, recused, reason, turn);
  }

  /** Moved on by somebody: whoever is next has the whole time again. */
  Standing movedOn(LocalDate day) {
    return new Standing(
        number,
        since,
        escalations,
        rejections,
        ended,
        receipt,
        held,
        recused,
        reason,
        Turn.from(day));
  }

  /** Laid before somebody above. */
  public Standing laidBefore(String person) {
    return new Standing(
        number,
        since,
        escalations,
        rejections,
        ended,
        receipt,
        held,
        recused,
        reason,
        new Turn(turn.since(), person));
  }

  private Standing with(Receipt newReceipt) {
    return new Standing(
        number, since, escalations, rejections, ended, newReceipt, held, recused, reason, turn);
  }
}
