package org.integrityrisk.core.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.adoption.ApprovalRules;
import org.integrityrisk.core.adoption.PaperApproval;
import org.integrityrisk.core.grading.Grading;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.regime.Chain;
import org.integrityrisk.core.regime.Level;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.text.Problem;

/**
 * Reads what a row says of an approval on paper.
 *
 * @param cells the row
 * @param rules what the file is checked against
 */
record PaperCells(RowCells<RiskPointColumn> cells, RiskPointImport rules) {

  private static final List<RiskPointColumn> ONLY_OF_PAPER =
      List.of(RiskPointColumn.APPROVED, RiskPointColumn.PAPER, RiskPointColumn.OPINIONS);

  /** Whether the row says that its point is in force. */
  boolean isApproved() {
    return state().filter(ApprovalState.IN_FORCE::equals).isPresent();
  }

  private Optional<ApprovalState> state() {
    return Spellings.APPROVALS.recognise(cells.text(RiskPointColumn.APPROVAL));
  }

  /** What is wrong with a row that brings a draft: it cannot have been approved. */
  List<Problem> problemsOfDraft() {
    String written = cells.text(RiskPointColumn.APPROVAL);
    if (!written.isEmpty() && state().isEmpty()) {
      return List.of(
          cells.problem(
              RiskPointColumn.APPROVAL,
              "import.unknown-value",
              written,
              Spellings.APPROVALS.allowed()));
    }
    return ONLY_OF_PAPER.stream()
        .filter(column -> !cells.text(column).isEmpty())
        .map(column -> cells.problem(column, "adoption.not-approved"))
        .toList();
  }

  /**
   * The approval that the row describes; empty when it has problems.
   *
   * @param problems where each is added
   */
  Optional<PaperApproval> approval(
      RiskPointContent content, Grading grading, List<Problem> problems) {
    Optional<LocalDate> approved = day(problems);
    Optional<String> level = level(grading, problems);
    Optional<Chain> chain = chain(content, problems);
    if (approved.isEmpty() || level.isEmpty() || chain.isEmpty()) {
      return Optional.empty();
    }
    PaperApproval approval =
        new PaperApproval(
            approved.get(),
            cells.text(RiskPointColumn.PAPER),
            level.get(),
            new OpinionLines(cells, chain.get()).read(problems));
    new ApprovalRules(chain.get(), rules.today())
        .check(approval).stream().map(this::toldOfColumn).forEach(problems::add);
    return Optional.of(approval);
  }

  private Optional<LocalDate> day(List<Problem> problems) {
    String written = cells.text(RiskPointColumn.APPROVED);
    Optional<LocalDate> day = WrittenDay.of(written);
    if (written.isEmpty()) {
      problems.add(cells.problem(RiskPointColumn.APPROVED, "import.required"));
    } else if (day.isEmpty()) {
      problems.add(cells.problem(RiskPointColumn.APPROVED, "import.not-a-date", written));
    }
    return day;
  }

  /** The level on the paper, else the one that the rule gives: no point is in force without one. */
  private Optional<String> level(Grading grading, List<Problem> problems) {
    String written = cells.text(RiskPointColumn.LEVEL);
    Optional<String> level =
        written.isEmpty()
            ? grading.level()
            : rules.regime().levels().recognise(written).map(Level::code);
    if (level.isEmpty()) {
      problems.add(
          written.isEmpty()
              ? cells.problem(
                  RiskPointColumn.LEVEL,
                  "adoption.level-missing",
                  String.join(", ", grading.missing()))
              : cells.problem(RiskPointColumn.LEVEL, "risk.unknown-value", written));
    }
    return level;
  }

  private Optional<Chain> chain(RiskPointContent content, List<Problem> problems) {
    Optional<Chain> chain =
        rules
            .regime()
            .chainFor(content.scope(), rules.register().post(content.post()).map(Post::rank));
    if (chain.isEmpty()) {
      problems.add(cells.problem(RiskPointColumn.SCOPE, "adoption.no-chain", content.scope()));
    }
    return chain;
  }

  private Problem toldOfColumn(Problem problem) {
    RiskPointColumn column =
        Stream.of(RiskPointColumn.values())
            .filter(one -> problem.field().filter(one.code()::equals).isPresent())
            .findFirst()
            .orElse(RiskPointColumn.APPROVAL);
    return problem.at(cells.columns().headerOf(column)).inRow(cells.row().number());
  }
}
