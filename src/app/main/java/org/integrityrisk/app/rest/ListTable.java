package org.integrityrisk.app.rest;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.core.importing.HarmlessText;

/**
 * How the lines of a list become rows of a spreadsheet.
 *
 * @param <T> what a line shows
 * @param list the list, as message keys of its columns name it
 * @param columns the columns, from the left
 */
record ListTable<T>(String list, List<Column<T>> columns) {

  private static final String HEADER = "integrity-risk.export.";

  ListTable {
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param code its name within the list, in message keys
   * @param text what stands in it
   */
  record Column<T>(String code, Function<T, String> text) {}

  /** The rows, the header first, in the reader's language. */
  List<List<String>> rows(List<T> lines, Texts texts, Locale language) {
    List<String> header =
        columns.stream()
            .map(column -> texts.of(language, HEADER + list + "." + column.code(), List.of()))
            .toList();
    return Stream.concat(Stream.of(header), lines.stream().map(this::row)).toList();
  }

  private List<String> row(T line) {
    return columns.stream()
        .map(column -> column.text().apply(line))
        .map(HarmlessText::write)
        .toList();
  }
}
