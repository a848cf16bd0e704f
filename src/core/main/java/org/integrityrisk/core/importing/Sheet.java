package org.integrityrisk.core.importing;

import java.util.List;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * A table as it was read, whatever kind of file it came from.
 *
 * @param header the first row that is not blank
 * @param rows the rows below it that are not blank; at least one
 */
public record Sheet(Row header, List<Row> rows) {

  public Sheet {
    rows = List.copyOf(rows);
  }

  /**
   * A table of all rows of a file, in order.
   *
   * @throws DomainException of kind {@code INVALID}: {@code import.empty-file}, {@code
   *     import.no-rows} or {@code import.too-many-rows}
   */
  public static Sheet of(List<Row> all) {
    List<Row> filled = all.stream().filter(row -> !row.isBlank()).toList();
    if (filled.isEmpty()) {
      throw DomainException.invalid(Problem.of("import.empty-file"));
    }
    if (filled.size() == 1) {
      throw DomainException.invalid(Problem.of("import.no-rows"));
    }
    if (filled.size() - 1 > ImportLimits.ROWS) {
      throw DomainException.invalid(Problem.of("import.too-many-rows", "" + ImportLimits.ROWS));
    }
    return new Sheet(filled.get(0), filled.subList(1, filled.size()));
  }
}
