package org.integrityrisk.app.rest.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.integrityrisk.core.holding.Balance;
import org.integrityrisk.core.holding.Holding;
import org.integrityrisk.core.holding.HoldingItem;
import org.integrityrisk.core.holding.StockTaking;

/**
 * An item held as a line of the ledger; quantities are decimal texts.
 *
 * @param document number of the document by which it came in
 * @param date the day on which it came in
 * @param in all that came in
 * @param out all that left
 * @param stock what is there, taken and confiscated
 * @param difference how much more the last count found than the ledger says; null when it was right
 *     or nothing was counted
 */
public record HoldingLine(
    String id,
    Optional<CodeName> department,
    String name,
    String model,
    String measure,
    String owner,
    String point,
    String document,
    LocalDate date,
    String in,
    String out,
    String taken,
    String confiscated,
    String stock,
    Optional<String> difference) {

  /** The line in the language of the names. */
  public static HoldingLine of(Holding holding, Names names) {
    HoldingItem item = holding.item();
    Balance balance = holding.balance();
    return new HoldingLine(
        item.id(),
        names.department(item.department()),
        item.name(),
        item.model(),
        item.measure(),
        item.owner(),
        item.point(),
        holding.entries().get(0).document(),
        holding.entries().get(0).date(),
        text(balance.in()),
        text(balance.out()),
        text(balance.taken()),
        text(balance.confiscated()),
        text(balance.stock()),
        holding.difference().map(StockTaking::difference).map(HoldingLine::text));
  }

  /** A quantity as people write it. */
  static String text(BigDecimal quantity) {
    return quantity.signum() == 0 ? "0" : quantity.stripTrailingZeros().toPlainString();
  }
}
