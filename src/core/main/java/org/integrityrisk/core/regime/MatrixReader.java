package org.integrityrisk.core.regime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.grading.DecisionTable;
import org.integrityrisk.core.grading.HitPolicies;
import org.integrityrisk.core.grading.Input;
import org.integrityrisk.core.grading.Rule;
import org.integrityrisk.core.text.LocalizedText;

/**
 * Reads a decision table that is written as a matrix of two questions: a line for each answer to
 * the one, in it a level for each answer to the other. Each cell becomes a rule; its reason is that
 * of the matrix with {@code {row}}, {@code {column}} and {@code {level}} filled in.
 */
final class MatrixReader {

  private final Questions questions;
  private final Vocabulary<Level> levels;

  MatrixReader(Questions questions, Vocabulary<Level> levels) {
    this.questions = questions;
    this.levels = levels;
  }

  private record Frame(String rows, String columns, LocalizedText reason) {}

  DecisionTable table(Section matrix) {
    Frame frame =
        new Frame(
            question(matrix, "rows"), question(matrix, "columns"), matrix.localized("reason"));
    if (!frame.rows().isEmpty() && frame.rows().equals(frame.columns())) {
      matrix.report("regime.matrix-of-one-question", "columns", frame.columns());
    }
    List<Rule> rules = matrix.section("cells", cells -> rows(cells, frame));
    return new DecisionTable(
        HitPolicies.find("unique").orElseThrow(),
        List.of(input(frame.rows()), input(frame.columns())),
        rules,
        levels.codes());
  }

  private String question(Section matrix, String key) {
    return matrix.scalar(key).reference(questions.names(), "regime.unknown-question");
  }

  private Input input(String name) {
    return new Input(name, questions.codes(name));
  }

  private List<Rule> rows(Section cells, Frame frame) {
    List<Rule> rules = new ArrayList<>();
    for (String row : cells.keys()) {
      reportUnknown(cells, frame.rows(), row);
      rules.addAll(cells.section(row, line -> columns(line, frame, row)));
    }
    return rules;
  }

  private List<Rule> columns(Section line, Frame frame, String row) {
    List<Rule> rules = new ArrayList<>();
    for (String column : line.keys()) {
      reportUnknown(line, frame.columns(), column);
      String level = line.scalar(column).reference(levels.codes(), "regime.unknown-level");
      rules.add(cell(frame, row, column, level));
    }
    return rules;
  }

  private void reportUnknown(Section section, String question, String answer) {
    List<String> allowed = questions.codes(question);
    if (questions.has(question) && !allowed.contains(answer)) {
      section.report("regime.unknown-answer", answer, answer, String.join(", ", allowed));
    }
  }

  private Rule cell(Frame frame, String row, String column, String level) {
    Map<String, List<String>> conditions = new LinkedHashMap<>();
    conditions.put(frame.rows(), List.of(row));
    conditions.put(frame.columns(), List.of(column));
    return new Rule(row + "-" + column, conditions, level, filled(frame, row, column, level));
  }

  private LocalizedText filled(Frame frame, String row, String column, String level) {
    LocalizedText ofRow = questions.nameOf(frame.rows(), row);
    LocalizedText ofColumn = questions.nameOf(frame.columns(), column);
    LocalizedText ofLevel = levels.find(level).map(Level::name).orElse(LocalizedText.EMPTY);
    LocalizedText reason = frame.reason();
    return new LocalizedText(
        filled(reason.en(), ofRow.en(), ofColumn.en(), ofLevel.en()),
        filled(reason.zh(), ofRow.zh(), ofColumn.zh(), ofLevel.zh()));
  }

  private static String filled(String reason, String row, String column, String level) {
    return reason.replace("{row}", row).replace("{column}", column).replace("{level}", level);
  }
}
