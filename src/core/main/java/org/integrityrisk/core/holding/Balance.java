package org.integrityrisk.core.holding;

import java.math.BigDecimal;

/**
 * What has come in and left, and what is there. What came in is always what left and what is there.
 *
 * @param in all that came in
 * @param out all that left
 * @param taken what is held taken
 * @param confiscated what is held confiscated
 */
public record Balance(BigDecimal in, BigDecimal out, BigDecimal taken, BigDecimal confiscated) {

  static final Balance NOTHING =
      new Balance(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  /** What is there. */
  public BigDecimal stock() {
    return taken.add(confiscated);
  }

  Balance with(HoldingEntry entry) {
    EntryKind kind = entry.kind();
    BigDecimal quantity = entry.quantity();
    return new Balance(
        kind.isIntake() ? in.add(quantity) : in,
        kind.isOutgo() ? out.add(quantity) : out,
        taken.add(quantity.multiply(BigDecimal.valueOf(kind.taken()))),
        confiscated.add(quantity.multiply(BigDecimal.valueOf(kind.confiscated()))));
  }

  boolean isPossible() {
    return taken.signum() >= 0 && confiscated.signum() >= 0;
  }
}
