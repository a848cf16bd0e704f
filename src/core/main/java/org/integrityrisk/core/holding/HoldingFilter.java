package org.integrityrisk.core.holding;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which items are looked for; whatever is empty lets all through.
 *
 * @param text words that name, model, owner or a document must hold
 * @param department code of the department
 * @param inStock whether only those are wanted of which something is there
 * @param differing whether only those are wanted whose last count was not what the ledger says
 */
public record HoldingFilter(String text, String department, boolean inStock, boolean differing) {

  boolean lets(Holding holding) {
    return (department.isEmpty() || department.equals(holding.item().department()))
        && (!inStock || holding.balance().stock().signum() > 0)
        && (!differing || holding.difference().isPresent())
        && says(holding);
  }

  private boolean says(Holding holding) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    HoldingItem item = holding.item();
    return wanted.isEmpty()
        || Stream.concat(
                Stream.of(item.name(), item.model(), item.owner()),
                holding.entries().stream().map(HoldingEntry::document))
            .anyMatch(said -> said.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
