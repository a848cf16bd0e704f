package org.integrityrisk.core.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.adoption.PaperOpinion;
import org.integrityrisk.core.regime.Chain;
import org.integrityrisk.core.regime.ReviewStep;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.text.Problem;

/**
 * Reads the opinions in a cell, one a line: step, name, decision, day and words, with a bar
 * between, as in {@code 内设机构负责人审核|方某|同意|2025-03-05|情况属实}.
 *
 * @param cells the row
 * @param chain the chain whose steps the lines may name
 */
record OpinionLines(RowCells<RiskPointColumn> cells, Chain chain) {

  /** A bar, half or full width. */
  static final String BETWEEN = "[|｜]";

  private static final int PARTS = 5;
  private static final int NEEDED = 4;

  /** The opinions in their order; those that cannot be read become problems. */
  List<PaperOpinion> read(List<Problem> problems) {
    List<PaperOpinion> opinions = new ArrayList<>();
    int round = 1;
    for (String line : cells.text(RiskPointColumn.OPINIONS).lines().toList()) {
      Optional<PaperOpinion> opinion =
          line.isBlank() ? Optional.empty() : opinion(line, round, problems);
      opinion.ifPresent(opinions::add);
      round += opinion.filter(one -> one.decision() == Decision.RETURN).isPresent() ? 1 : 0;
    }
    return opinions;
  }

  private Optional<PaperOpinion> opinion(String line, int round, List<Problem> problems) {
    String[] parts = line.split(BETWEEN, PARTS);
    if (parts.length < NEEDED) {
      problems.add(problem("adoption.bad-opinion", line));
      return Optional.empty();
    }
    Optional<ReviewStep> step = step(parts[0].strip(), problems);
    Optional<Decision> decision = decision(parts[2].strip(), problems);
    Optional<LocalDate> day = day(parts[3].strip(), problems);
    if (step.isEmpty() || decision.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PaperOpinion(
            round,
            step.get().id(),
            step.get().holder().code(),
            parts[1].strip(),
            decision.get(),
            day.get(),
            parts.length == PARTS ? parts[PARTS - 1].strip() : ""));
  }

  private Optional<ReviewStep> step(String written, List<Problem> problems) {
    Optional<ReviewStep> step =
        chain.steps().stream().filter(one -> isCalled(one, written)).findFirst();
    if (step.isEmpty()) {
      List<String> names = chain.steps().stream().map(one -> one.name().zh()).toList();
      problems.add(problem("import.unknown-value", written, String.join(", ", names)));
    }
    return step;
  }

  private static boolean isCalled(ReviewStep step, String written) {
    return written.equals(step.id())
        || written.equals(step.name().zh())
        || written.equalsIgnoreCase(step.name().en());
  }

  private Optional<Decision> decision(String written, List<Problem> problems) {
    Optional<Decision> decision = Spellings.PAPER_DECISIONS.recognise(written);
    if (decision.isEmpty()) {
      String allowed = Spellings.PAPER_DECISIONS.allowed();
      problems.add(problem("import.unknown-value", written, allowed));
    }
    return decision;
  }

  private Optional<LocalDate> day(String written, List<Problem> problems) {
    Optional<LocalDate> day = WrittenDay.of(written);
    if (day.isEmpty()) {
      problems.add(problem("import.not-a-date", written));
    }
    return day;
  }

  private Problem problem(String code, String... arguments) {
    return cells.problem(RiskPointColumn.OPINIONS, code, arguments);
  }
}
