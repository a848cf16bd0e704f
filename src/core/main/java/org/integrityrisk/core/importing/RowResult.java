package org.integrityrisk.core.importing;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.text.Problem;

/**
 * What became of a row, for the one who imports.
 *
 * @param row number of the row as a spreadsheet counts
 * @param problems everything wrong with it, each with its column as field; empty when it is right
 * @param key what was created: an issue key or a register code; empty before that
 */
public record RowResult(int row, RowStatus status, List<Problem> problems, Optional<String> key) {

  public RowResult {
    problems = List.copyOf(problems);
  }

  /** The same row after it was carried out. */
  public RowResult created(String newKey) {
    return new RowResult(row, RowStatus.CREATED, problems, Optional.of(newKey));
  }
}
