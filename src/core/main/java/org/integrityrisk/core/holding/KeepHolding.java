package org.integrityrisk.core.holding;

import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Together;
import org.integrityrisk.core.paper.Papers;

/** Keeps what is written in a ledger, then says so. */
public final class KeepHolding {

  private final Holdings holdings;
  private final Papers papers;
  private final Together together;
  private final Audit audit;

  public KeepHolding(Holdings holdings, Papers papers, Together together, Audit audit) {
    this.holdings = holdings;
    this.papers = papers;
    this.together = together;
    this.audit = audit;
  }

  /** Keeps an item that has its first line and no other. */
  Holding enter(Holding holding) {
    HoldingEntry first = holding.entries().get(0);
    together.keep(
        () -> {
          holdings.enter(holding.item(), first);
          papers.keep(HoldingCard.of(holding));
          return holding;
        });
    write("enter", holding.item(), first);
    return holding;
  }

  /**
   * Keeps the last line of an item.
   *
   * @return what is kept; empty when somebody else was faster, and nothing is kept then
   */
  Optional<Holding> append(Holding after) {
    int known = after.entries().size() - 1;
    HoldingEntry entry = after.entries().get(known);
    boolean kept =
        together.keep(
            () -> {
              boolean added = holdings.append(after.id(), known, entry);
              if (added) {
                papers.keep(HoldingCard.of(after));
              }
              return added;
            });
    if (kept) {
      write(entry.kind().code(), after.item(), entry);
    }
    return Optional.of(after).filter(any -> kept);
  }

  private void write(String action, HoldingItem item, HoldingEntry entry) {
    audit.write(entry.recorder(), "holding." + action, item.id(), Map.of(), summary(item, entry));
  }

  private static Map<String, String> summary(HoldingItem item, HoldingEntry entry) {
    return Map.of(
        "item", item.name(),
        "department", item.department(),
        "quantity", entry.quantity().toPlainString() + " " + item.measure(),
        "document", entry.document(),
        "date", entry.date().toString(),
        "handler", entry.handler(),
        "witness", entry.witness(),
        "place", entry.place(),
        "remark", entry.remark(),
        "about", Integer.toString(entry.about()));
  }
}
