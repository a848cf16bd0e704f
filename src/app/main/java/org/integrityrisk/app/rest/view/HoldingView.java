package org.integrityrisk.app.rest.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.integrityrisk.core.holding.EntryKind;
import org.integrityrisk.core.holding.Holding;
import org.integrityrisk.core.holding.HoldingEntry;
import org.integrityrisk.core.holding.LoadedHolding;

/**
 * An item held with all its lines.
 *
 * @param line what a list shows of it
 * @param entries the lines of the ledger, the oldest first
 * @param mayRecord whether the caller writes lines
 */
public record HoldingView(
    HoldingLine line, String project, List<EntryLine> entries, boolean mayRecord) {

  /**
   * A line of the ledger.
   *
   * @param number its number, from 1
   * @param reversed whether it does not count any more
   * @param about number of the line that it reverses; 0 where it reverses none
   */
  public record EntryLine(
      int number,
      CodeName kind,
      String quantity,
      String document,
      LocalDate date,
      PersonName handler,
      Optional<PersonName> witness,
      String place,
      String remark,
      boolean reversed,
      int about) {}

  /** The item for a caller. */
  public static HoldingView of(LoadedHolding loaded, Names names) {
    Holding holding = loaded.holding();
    return new HoldingView(
        HoldingLine.of(holding, names),
        holding.item().project(),
        IntStream.range(0, holding.entries().size())
            .mapToObj(place -> entry(holding, place, names))
            .toList(),
        loaded.mayRecord());
  }

  private static EntryLine entry(Holding holding, int place, Names names) {
    HoldingEntry entry = holding.entries().get(place);
    boolean reversal = entry.kind() == EntryKind.REVERSAL;
    return new EntryLine(
        place + 1,
        names.own("holding", entry.kind().code()),
        reversal ? "" : HoldingLine.text(entry.quantity()),
        entry.document(),
        entry.date(),
        names.person(entry.handler()),
        names.somebody(entry.witness()),
        entry.place(),
        entry.remark(),
        entry.kind().isMovement() && !holding.counts(place),
        reversal ? entry.about() + 1 : 0);
  }
}
