package org.integrityrisk.core.holding;

import java.math.BigDecimal;

/**
 * What a stock-taking came to.
 *
 * @param entry the line that says it
 * @param expected what the ledger said should be there
 */
public record StockTaking(HoldingEntry entry, BigDecimal expected) {

  /** How much more was there than should be; negative when something was missing. */
  public BigDecimal difference() {
    return entry.quantity().subtract(expected);
  }

  /** Whether what is there is what should be. */
  public boolean isRight() {
    return difference().signum() == 0;
  }
}
