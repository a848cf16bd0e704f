package org.integrityrisk.core.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.adoption.PaperApproval;
import org.integrityrisk.core.grading.Grading;
import org.integrityrisk.core.measure.BroughtMeasure;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.regime.Level;
import org.integrityrisk.core.regime.RiskKind;
import org.integrityrisk.core.regime.Term;
import org.integrityrisk.core.risk.ContentCompletion;
import org.integrityrisk.core.risk.ContentRules;
import org.integrityrisk.core.risk.GradeContent;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.text.Problem;

/** Reads one row of a file of risk points. */
final class RiskPointRow {

  private static final int LONGEST_TITLE = 60;

  private final RowCells<RiskPointColumn> cells;
  private final RiskPointImport rules;
  private final RiskPointWords words;
  private final RiskPointContent defaults;

  RiskPointRow(
      RowCells<RiskPointColumn> cells,
      RiskPointImport rules,
      RiskPointWords words,
      RiskPointContent defaults) {
    this.cells = cells;
    this.rules = rules;
    this.words = words;
    this.defaults = defaults;
  }

  PlannedRow<PlannedPoint> plan() {
    int row = cells.row().number();
    List<Problem> unreadable = cells.problems();
    if (!unreadable.isEmpty()) {
      return PlannedRow.wrong(row, unreadable);
    }
    RiskPointContent content = content();
    List<Problem> problems =
        new ContentRules(rules.regime(), rules.register(), rules.powers())
            .check(content).stream().map(this::toldOfColumn).toList();
    if (!problems.isEmpty()) {
      return PlannedRow.wrong(row, problems);
    }
    Grading grading = new GradeContent(rules.regime(), rules.register()).propose(content);
    PaperCells paper = new PaperCells(cells, rules);
    return paper.isApproved() ? approved(paper, content, grading) : draft(paper, content, grading);
  }

  private PlannedRow<PlannedPoint> draft(
      PaperCells paper, RiskPointContent content, Grading grading) {
    List<Problem> problems = new ArrayList<>(paper.problemsOfDraft());
    levelProblem(grading).ifPresent(problems::add);
    return planned(content, grading, Optional.empty(), problems);
  }

  /** A level approved counts, so that it is not compared with what the rule gives. */
  private PlannedRow<PlannedPoint> approved(
      PaperCells paper, RiskPointContent content, Grading grading) {
    List<Problem> problems = new ArrayList<>();
    Optional<PaperApproval> approval = paper.approval(content, grading, problems);
    return planned(content, grading, approval, problems);
  }

  private PlannedRow<PlannedPoint> planned(
      RiskPointContent content,
      Grading grading,
      Optional<PaperApproval> approval,
      List<Problem> problems) {
    String level = approval.map(PaperApproval::level).or(grading::level).orElse("");
    List<BroughtMeasure> measures =
        new MeasureLines(cells, rules).read(content.scope(), level, problems);
    int row = cells.row().number();
    return problems.isEmpty()
        ? PlannedRow.right(row, new PlannedPoint(content, grading, approval, measures))
        : PlannedRow.wrong(row, problems);
  }

  private RiskPointContent content() {
    RiskPointContent placed = withDefaultPlace(words.inCodes(written()));
    RiskPointContent content =
        new ContentCompletion(rules.regime(), rules.register(), rules.powers()).complete(placed);
    content = fill(content, RiskField.SCOPE, scope(content));
    content = fill(content, RiskField.KIND, kind(content));
    return fill(content, RiskField.TITLE, title(content));
  }

  private RiskPointContent written() {
    Map<RiskField, String> values = new EnumMap<>(RiskField.class);
    for (RiskPointColumn column : cells.columns().present()) {
      column.field().ifPresent(field -> values.put(field, cells.text(column)));
    }
    return new RiskPointContent(values);
  }

  /** A default post is not for a row that names a department of its own. */
  private RiskPointContent withDefaultPlace(RiskPointContent content) {
    boolean elsewhere =
        !content.department().isEmpty() && !content.department().equals(defaults.department());
    RiskPointContent filled = content;
    for (Map.Entry<RiskField, String> entry : defaults.values().entrySet()) {
      if (entry.getKey() != RiskField.POST || !elsewhere) {
        filled = fill(filled, entry.getKey(), entry.getValue());
      }
    }
    return filled;
  }

  /** A point with a post is the post's; one without is of the first scope that needs none. */
  private String scope(RiskPointContent content) {
    List<String> scopes = rules.regime().scopes().stream().map(Term::code).toList();
    boolean ofPost = !content.post().isEmpty();
    return scopes.stream()
        .filter(scope -> scope.equals(ContentRules.POST_SCOPE) == ofPost)
        .findFirst()
        .orElse(scopes.get(0));
  }

  /**
   * Files that do not tell kinds apart are of the kind that the department looks for first. Where
   * the department is unknown, that is the problem to tell, and not a kind that nobody wrote.
   */
  private String kind(RiskPointContent content) {
    Stream<RiskKind> sought =
        rules.register().department(content.department()).map(Department::kind).stream()
            .flatMap(department -> rules.regime().kindsSoughtBy(department).stream());
    return Stream.concat(sought, rules.regime().kinds().stream())
        .map(RiskKind::code)
        .findFirst()
        .orElse("");
  }

  private static String title(RiskPointContent content) {
    String text = content.get(RiskField.CONTENT).replaceAll("\\s+", " ");
    if (text.codePointCount(0, text.length()) <= LONGEST_TITLE) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
  }

  private static RiskPointContent fill(RiskPointContent content, RiskField field, String value) {
    return content.get(field).isEmpty() ? content.with(field, value) : content;
  }

  /** The level is the rule's: a file that says otherwise is asked to be corrected, not obeyed. */
  private Optional<Problem> levelProblem(Grading grading) {
    String written = cells.text(RiskPointColumn.LEVEL);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> level = rules.regime().levels().recognise(written).map(Level::code);
    if (level.isEmpty()) {
      return Optional.of(cells.problem(RiskPointColumn.LEVEL, "risk.unknown-value", written));
    }
    if (grading.level().isEmpty()) {
      String missing = String.join(", ", grading.missing());
      return Optional.of(
          cells.problem(RiskPointColumn.LEVEL, "import.level-not-derived", written, missing));
    }
    return level.equals(grading.level())
        ? Optional.empty()
        : Optional.of(
            cells.problem(
                RiskPointColumn.LEVEL, "import.level-differs", written, grading.level().get()));
  }

  private Problem toldOfColumn(Problem problem) {
    String field = problem.field().orElse("");
    String place =
        RiskPointColumn.of(field).map(column -> cells.columns().headerOf(column)).orElse(field);
    return problem.at(place).inRow(cells.row().number());
  }
}
