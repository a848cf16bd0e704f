package org.integrityrisk.core.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.ContentRules;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Plans the import of a file of risk points: each row becomes a point, in codes of the regime and
 * the register, with its level proposed.
 *
 * <p>A row may say that its point was approved on paper; it comes into force then, with the
 * opinions that stand on the form.
 *
 * <p>What a file lacks (department, post, scope ...) is chosen once for the whole import. A row
 * that repeats another row or a point that exists is refused.
 *
 * @param regime the regime of the project
 * @param register the organisation at this moment
 * @param powers the power catalogue at this moment
 * @param existing the points the project has already
 * @param people whom the host knows
 * @param today the day of the import
 */
public record RiskPointImport(
    Regime regime,
    OrganisationRegister register,
    PowerCatalogue powers,
    ExistingPoints existing,
    People people,
    LocalDate today) {

  private static final List<RiskPointColumn> NEEDED =
      List.of(RiskPointColumn.CONTENT, RiskPointColumn.TYPE, RiskPointColumn.CATEGORY);

  /**
   * Checks a file.
   *
   * @param mapping codes of {@link RiskPointColumn} by header, for columns mapped by hand
   * @param defaults codes for fields that a row leaves empty
   * @throws DomainException of kind {@code INVALID} when the columns or the defaults make no sense
   */
  public ImportPlan<PlannedPoint> plan(
      Sheet sheet, Map<String, String> mapping, RiskPointContent defaults) {
    RiskPointContent chosen = withDepartmentOfPost(defaults);
    checkDefaults(chosen);
    Columns<RiskPointColumn> columns =
        Columns.recognise(RiskPointColumn.class, sheet.header(), mapping);
    columns.require(NEEDED.stream().filter(column -> isEmpty(chosen, column)).toList());
    requirePlace(columns, chosen);
    RiskPointWords words = new RiskPointWords(regime, register);
    List<PlannedRow<PlannedPoint>> rows =
        sheet.rows().stream()
            .map(row -> new RowCells<>(row, columns))
            .map(cells -> new RiskPointRow(cells, this, words, chosen).plan())
            .toList();
    String content = columns.headerOf(RiskPointColumn.CONTENT);
    return new ImportPlan<>(columns.mapped(), withoutRepetitions(rows, content));
  }

  private RiskPointContent withDepartmentOfPost(RiskPointContent defaults) {
    return register
        .post(defaults.post())
        .filter(post -> defaults.department().isEmpty())
        .map(post -> defaults.with(RiskField.DEPARTMENT, post.department()))
        .orElse(defaults);
  }

  private static boolean isEmpty(RiskPointContent defaults, RiskPointColumn column) {
    return column.field().map(defaults::get).orElse("").isEmpty();
  }

  private void checkDefaults(RiskPointContent defaults) {
    Problems problems = new Problems();
    new ContentRules(regime, register, powers)
        .check(defaults).stream()
            .filter(problem -> !problem.code().equals(Problem.PREFIX + "risk.required"))
            .forEach(problems::add);
    problems.throwIfAny();
  }

  /** Told once for the file, and not for each of its rows. */
  private void requirePlace(Columns<RiskPointColumn> columns, RiskPointContent defaults) {
    boolean post = columns.has(RiskPointColumn.POST) || !defaults.post().isEmpty();
    boolean department =
        columns.has(RiskPointColumn.DEPARTMENT) || !defaults.department().isEmpty();
    if (!post && !department) {
      throw DomainException.invalid(
          Problem.of("import.missing-department").at(RiskField.DEPARTMENT.code()));
    }
    if (!post && regime.scopes().codes().equals(List.of(ContentRules.POST_SCOPE))) {
      throw DomainException.invalid(Problem.of("import.missing-post").at(RiskField.POST.code()));
    }
  }

  private List<PlannedRow<PlannedPoint>> withoutRepetitions(
      List<PlannedRow<PlannedPoint>> rows, String column) {
    Map<PointIdentity, String> keys =
        existing.among(
            rows.stream().flatMap(row -> identity(row).stream()).collect(Collectors.toSet()));
    Map<PointIdentity, Integer> firstRows = new HashMap<>();
    rows.forEach(row -> identity(row).ifPresent(one -> firstRows.putIfAbsent(one, row.row())));
    return rows.stream()
        .map(
            row ->
                repetition(row, firstRows, keys)
                    .map(problem -> problem.at(column).inRow(row.row()))
                    .map(problem -> PlannedRow.<PlannedPoint>wrong(row.row(), List.of(problem)))
                    .orElse(row))
        .toList();
  }

  private static Optional<Problem> repetition(
      PlannedRow<PlannedPoint> row,
      Map<PointIdentity, Integer> firstRows,
      Map<PointIdentity, String> keys) {
    Optional<Problem> inFile =
        identity(row)
            .map(firstRows::get)
            .filter(first -> first < row.row())
            .map(first -> Problem.of("import.duplicate-row", "" + first));
    return inFile.or(
        () -> identity(row).map(keys::get).map(key -> Problem.of("import.duplicate-point", key)));
  }

  private static Optional<PointIdentity> identity(PlannedRow<PlannedPoint> row) {
    return row.entry().map(PlannedPoint::content).map(PointIdentity::of);
  }
}
