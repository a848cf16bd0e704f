package org.integrityrisk.app.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.PersonName;
import org.integrityrisk.app.rest.view.WarningList;
import org.integrityrisk.core.importing.HarmlessText;

/** Warnings as a table for a spreadsheet. */
final class WarningTable {

  private static final List<String> COLUMNS =
      List.of(
          "key",
          "number",
          "colour",
          "state",
          "title",
          "point",
          "unit",
          "department",
          "responsible",
          "deadline",
          "overdue",
          "seen",
          "escalations",
          "laid-before");

  private WarningTable() {}

  /**
   * The rows, the header first.
   *
   * @param word what a column, or yes and no, are called in the reader's language
   */
  static List<List<String>> of(List<WarningList.Line> warnings, Function<String, String> word) {
    return Stream.concat(
            Stream.of(COLUMNS.stream().map(word).toList()),
            warnings.stream().map(line -> row(line, word)))
        .toList();
  }

  private static List<String> row(WarningList.Line line, Function<String, String> word) {
    return Stream.of(
            line.key(),
            line.number(),
            line.colour().name(),
            line.state().name(),
            line.title(),
            line.point(),
            name(line.unit()),
            name(line.department()),
            line.responsible().name(),
            line.deadline().toString(),
            word.apply(line.overdue() ? "yes" : "no"),
            word.apply(line.seen() ? "yes" : "no"),
            Integer.toString(line.escalations()),
            line.laidBefore().map(PersonName::name).orElse(""))
        .map(HarmlessText::write)
        .toList();
  }

  private static String name(Optional<CodeName> named) {
    return named.map(CodeName::name).orElse("");
  }
}
