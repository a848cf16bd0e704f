package org.integrityrisk.app.rest.view;

import java.util.List;
import org.integrityrisk.core.importing.ImportPlan;
import org.integrityrisk.core.importing.MappedColumn;
import org.integrityrisk.core.importing.RowResult;
import org.integrityrisk.core.importing.RowStatus;
import org.integrityrisk.core.text.Problem;

/**
 * What an import did or, in a dry run, would do.
 *
 * @param rows how many rows the file has below its header
 * @param created how many were created; none as long as one row is wrong
 * @param failed how many rows are wrong
 */
public record ImportView(
    int rows, int created, int failed, List<ColumnView> columns, List<RowView> results) {

  /** A column and the field it fills, null when it is left out. */
  public record ColumnView(String header, String field) {}

  /**
   * What became of a row.
   *
   * @param row its number as a spreadsheet counts
   * @param status ok, created or failed
   * @param code code of its first problem, empty when it has none
   * @param message all its problems in words
   * @param column column of its first problem
   * @param key what was created from it, null before that
   * @param problems each of its problems with the column it is in
   */
  public record RowView(
      int row,
      String status,
      String code,
      String message,
      String column,
      String key,
      List<ProblemView> problems) {}

  /** One problem of a row; the column is a header, or a field's code where no column fills it. */
  public record ProblemView(String column, String message) {}

  /** How a plan turned out. */
  public static ImportView of(ImportPlan<?> plan, List<RowResult> results, ProblemWords words) {
    return new ImportView(
        results.size(),
        count(results, RowStatus.CREATED),
        count(results, RowStatus.FAILED),
        plan.columns().stream().map(ImportView::column).toList(),
        results.stream().map(result -> row(result, words)).toList());
  }

  private static int count(List<RowResult> results, RowStatus status) {
    return (int) results.stream().filter(result -> result.status() == status).count();
  }

  private static ColumnView column(MappedColumn column) {
    return new ColumnView(column.header(), column.field().orElse(null));
  }

  private static RowView row(RowResult result, ProblemWords words) {
    return new RowView(
        result.row(),
        result.status().code(),
        result.problems().stream().findFirst().map(words::code).orElse(""),
        String.join(" ", result.problems().stream().map(words::say).toList()),
        result.problems().stream().findFirst().flatMap(Problem::field).orElse(""),
        result.key().orElse(null),
        result.problems().stream().map(problem -> problem(problem, words)).toList());
  }

  private static ProblemView problem(Problem problem, ProblemWords words) {
    return new ProblemView(problem.field().orElse(""), words.say(problem));
  }
}
