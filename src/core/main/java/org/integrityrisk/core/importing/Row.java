package org.integrityrisk.core.importing;

import java.util.List;

/**
 * A row of an imported table.
 *
 * @param number its number as a spreadsheet counts, 1 for the first row of the file
 * @param cells its cells; shorter rows read as if filled up with empty ones
 */
public record Row(int number, List<Cell> cells) {

  public Row {
    cells = List.copyOf(cells);
  }

  /** The cell in a column counted from 0. */
  public Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.EMPTY;
  }

  public boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }
}
