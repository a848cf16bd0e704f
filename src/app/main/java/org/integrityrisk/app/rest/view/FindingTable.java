package org.integrityrisk.app.rest.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.integrityrisk.core.importing.HarmlessText;

/** What a screening found, as a table for a spreadsheet. */
public final class FindingTable {

  private static final List<String> COLUMNS =
      List.of(
          "rule",
          "item",
          "title",
          "unit",
          "department",
          "post",
          "level",
          "amount",
          "day",
          "state",
          "reason",
          "point",
          "colour",
          "responsible",
          "review",
          "number",
          "warning");

  private FindingTable() {}

  /**
   * The rows, the header first.
   *
   * @param header what a column is called in the reader's language
   */
  public static List<List<String>> of(List<FindingLine> lines, Function<String, String> header) {
    return Stream.concat(
            Stream.of(COLUMNS.stream().map(header).toList()), lines.stream().map(FindingTable::row))
        .toList();
  }

  private static List<String> row(FindingLine line) {
    return Stream.of(
            line.rule().name(),
            line.item(),
            line.title(),
            name(line.unit()),
            name(line.department()),
            name(line.post()),
            line.level().map(LevelName::name).orElse(""),
            line.amount() == 0 ? "" : Integer.toString(line.amount()),
            line.day(),
            line.state().name(),
            said(line.decision()),
            line.point(),
            line.colour().map(ColourName::name).orElse(""),
            line.responsible().map(PersonName::name).orElse(""),
            said(line.review()),
            line.number(),
            line.warning())
        .map(HarmlessText::write)
        .toList();
  }

  private static String name(Optional<CodeName> place) {
    return place.map(CodeName::name).orElse("");
  }

  private static String said(Optional<FindingLine.RulingLine> ruling) {
    return ruling.map(FindingLine.RulingLine::reason).orElse("");
  }
}
