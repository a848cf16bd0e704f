package org.integrityrisk.app.rest.view;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.integrityrisk.core.importing.HarmlessText;

/** Points of the register as a table for a spreadsheet, with the columns that a reader chose. */
public final class RegisterTable {

  private RegisterTable() {}

  /**
   * The rows, the header first.
   *
   * @param header what a column is called in the reader's language
   */
  public static List<List<String>> of(
      List<RegisterPointView> points,
      List<RegisterField> fields,
      Function<RegisterField, String> header,
      ZoneId zone) {
    return Stream.concat(
            Stream.of(fields.stream().map(header).toList()),
            points.stream().map(point -> row(point, fields, zone)))
        .toList();
  }

  private static List<String> row(
      RegisterPointView point, List<RegisterField> fields, ZoneId zone) {
    return fields.stream().map(field -> HarmlessText.write(field.text(point, zone))).toList();
  }
}
