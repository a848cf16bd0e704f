package org.integrityrisk.core.importing;

import java.util.List;
import org.integrityrisk.core.text.Problem;

/**
 * One row seen through its columns.
 *
 * @param row the row
 * @param columns what its columns mean
 */
record RowCells<F extends Enum<F> & ImportField>(Row row, Columns<F> columns) {

  /** The text of a field; empty when it has no column or no text. */
  String text(F field) {
    return columns.cell(row, field) instanceof Cell.Text text ? text.value() : "";
  }

  /** Cells that cannot be read as text: {@code import.formula}, {@code import.cell-too-long}. */
  List<Problem> problems() {
    return columns.present().stream().flatMap(field -> problemsOf(field).stream()).toList();
  }

  /** A problem of this row, told of the column of a field. */
  Problem problem(F field, String code, String... arguments) {
    return Problem.of(code, arguments).at(columns.headerOf(field)).inRow(row.number());
  }

  private List<Problem> problemsOf(F field) {
    Cell cell = columns.cell(row, field);
    if (cell instanceof Cell.Formula) {
      return List.of(problem(field, "import.formula"));
    }
    if (cell instanceof Cell.TooLong) {
      return List.of(problem(field, "import.cell-too-long", "" + ImportLimits.CELL));
    }
    return List.of();
  }
}
