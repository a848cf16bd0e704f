package org.integrityrisk.core.importing;

import java.util.List;
import org.integrityrisk.core.text.DomainException;

/**
 * What an import would do: the answer of a dry run, and the work list of a real one.
 *
 * <p>All or nothing: {@link #entries()} gives nothing while one row is wrong.
 *
 * @param columns what was made of each column
 * @param rows every row of the file that is not blank
 */
public record ImportPlan<T>(List<MappedColumn> columns, List<PlannedRow<T>> rows) {

  public ImportPlan {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Number of rows with problems. */
  public int failed() {
    return (int) rows.stream().filter(row -> row.entry().isEmpty()).count();
  }

  /** May it be carried out? */
  public boolean isRight() {
    return failed() == 0;
  }

  public List<RowResult> results() {
    return rows.stream().map(PlannedRow::result).toList();
  }

  /**
   * What to create, in the order of the file.
   *
   * @throws DomainException of kind {@code INVALID} with every problem of every row, when one is
   *     wrong
   */
  public List<T> entries() {
    if (!isRight()) {
      throw DomainException.invalid(rows.stream().flatMap(row -> row.problems().stream()).toList());
    }
    return rows.stream().flatMap(row -> row.entry().stream()).toList();
  }
}
