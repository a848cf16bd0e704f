package org.integrityrisk.app.rest.view;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.integrityrisk.core.holding.EntryKind;
import org.integrityrisk.core.holding.Holding;
import org.integrityrisk.core.holding.HoldingEntry;
import org.integrityrisk.core.importing.HarmlessText;

/** Ledgers of items held as a table for a spreadsheet, a row for each line. */
public final class HoldingTable {

  private static final List<String> COLUMNS =
      List.of(
          "department",
          "name",
          "model",
          "measure",
          "owner",
          "number",
          "kind",
          "quantity",
          "document",
          "date",
          "handler",
          "witness",
          "place",
          "remark",
          "stock");

  private HoldingTable() {}

  /**
   * The rows, the header first.
   *
   * @param header what a column is called in the reader's language
   */
  public static List<List<String>> of(
      List<Holding> holdings, Function<String, String> header, Names names) {
    return Stream.concat(
            Stream.of(COLUMNS.stream().map(header).toList()),
            holdings.stream()
                .flatMap(
                    one ->
                        IntStream.range(0, one.entries().size())
                            .mapToObj(place -> row(one, place, names))))
        .toList();
  }

  private static List<String> row(Holding holding, int place, Names names) {
    HoldingEntry entry = holding.entries().get(place);
    Holding then = new Holding(holding.item(), holding.entries().subList(0, place + 1));
    boolean reversal = entry.kind() == EntryKind.REVERSAL;
    return Stream.of(
            names.department(holding.item().department()).map(CodeName::name).orElse(""),
            holding.item().name(),
            holding.item().model(),
            holding.item().measure(),
            holding.item().owner(),
            Integer.toString(place + 1),
            names.own("holding", entry.kind().code()).name(),
            reversal ? "" : HoldingLine.text(entry.quantity()),
            entry.document(),
            entry.date().toString(),
            names.person(entry.handler()).name(),
            names.somebody(entry.witness()).map(PersonName::name).orElse(""),
            entry.place(),
            reversal ? (entry.about() + 1) + ": " + entry.remark() : entry.remark(),
            HoldingLine.text(then.balance().stock()))
        .map(HarmlessText::write)
        .toList();
  }
}
