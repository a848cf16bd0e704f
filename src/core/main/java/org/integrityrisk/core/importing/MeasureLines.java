package org.integrityrisk.core.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.measure.BroughtMeasure;
import org.integrityrisk.core.measure.BroughtMeasureRules;
import org.integrityrisk.core.measure.MeasureContent;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.regime.Term;
import org.integrityrisk.core.text.Problem;

/**
 * Reads the measures in a cell, one a line: stage, content, responsible user, day due and, if it is
 * carried out already, that it is, with a bar between, as in {@code
 * 前期预防|双人受理|su.he|2026-12-31|已落实}.
 *
 * @param cells the row
 * @param rules what the file is checked against
 */
record MeasureLines(RowCells<RiskPointColumn> cells, RiskPointImport rules) {

  private static final int PARTS = 5;
  private static final int NEEDED = 4;

  /**
   * The measures in their order; those that cannot be read become problems.
   *
   * @param scope code of the scope of the point
   * @param level code of the level of the point
   */
  List<BroughtMeasure> read(String scope, String level, List<Problem> problems) {
    BroughtMeasureRules measures =
        new BroughtMeasureRules(rules.regime(), rules.people(), rules.today());
    List<BroughtMeasure> all = new ArrayList<>();
    for (String line : cells.text(RiskPointColumn.MEASURES).lines().toList()) {
      Optional<BroughtMeasure> measure = line.isBlank() ? Optional.empty() : of(line, problems);
      List<Problem> wrong = measure.map(one -> measures.check(one, scope, level)).orElse(List.of());
      wrong.forEach(problem -> problems.add(inCell(problem)));
      measure.filter(one -> wrong.isEmpty()).map(measures::complete).ifPresent(all::add);
    }
    return all;
  }

  private Optional<BroughtMeasure> of(String line, List<Problem> problems) {
    String[] parts = line.split(OpinionLines.BETWEEN, PARTS);
    Optional<LocalDate> due =
        parts.length < NEEDED ? Optional.empty() : WrittenDay.of(parts[3].strip());
    Optional<MeasureState> state =
        parts.length < PARTS
            ? Optional.of(MeasureState.PLANNED)
            : Spellings.BROUGHT_MEASURES.recognise(parts[4].strip());
    if (due.isEmpty() || state.isEmpty()) {
      problems.add(problem("adoption.bad-measure", line));
      return Optional.empty();
    }
    MeasureContent content =
        new MeasureContent(stage(parts[0].strip()), parts[1].strip(), parts[2].strip(), due.get());
    return Optional.of(
        new BroughtMeasure(content, state.filter(MeasureState.IN_FORCE::equals).isPresent()));
  }

  /** A stage that is not recognised stays as written, so that the rules can name it. */
  private String stage(String written) {
    return rules.regime().stages().recognise(written).map(Term::code).orElse(written);
  }

  private Problem inCell(Problem problem) {
    return problem
        .at(cells.columns().headerOf(RiskPointColumn.MEASURES))
        .inRow(cells.row().number());
  }

  private Problem problem(String code, String... arguments) {
    return cells.problem(RiskPointColumn.MEASURES, code, arguments);
  }
}
