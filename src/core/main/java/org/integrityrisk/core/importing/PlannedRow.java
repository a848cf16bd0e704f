package org.integrityrisk.core.importing;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.text.Problem;

/**
 * One row of a plan.
 *
 * @param row number of the row as a spreadsheet counts
 * @param entry what it would create; empty when it has problems
 */
public record PlannedRow<T>(int row, Optional<T> entry, List<Problem> problems) {

  public PlannedRow {
    problems = List.copyOf(problems);
  }

  static <T> PlannedRow<T> right(int row, T entry) {
    return new PlannedRow<>(row, Optional.of(entry), List.of());
  }

  static <T> PlannedRow<T> wrong(int row, List<Problem> problems) {
    return new PlannedRow<>(row, Optional.empty(), problems);
  }

  /** What became of the row before anything is carried out. */
  public RowResult result() {
    RowStatus status = problems.isEmpty() ? RowStatus.OK : RowStatus.FAILED;
    return new RowResult(row, status, problems, Optional.empty());
  }
}
