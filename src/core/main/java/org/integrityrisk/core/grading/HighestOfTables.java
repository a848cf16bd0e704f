package org.integrityrisk.core.grading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The most serious verdict counts; a table that could still give a more serious one keeps it open.
 * Rule: a point is graded by probability and harm and by the category of its post, and the higher
 * of the two counts (Jinan, municipal regime).
 */
final class HighestOfTables implements Combination {

  @Override
  public String code() {
    return "highest";
  }

  @Override
  public Verdict combine(List<DecisionTable> tables, Map<String, String> answers) {
    List<String> levels = tables.get(0).levels();
    Optional<Rule> best =
        tables.stream()
            .flatMap(table -> table.decide(answers).decisive().stream())
            .min(Comparator.comparingInt(rule -> levels.indexOf(rule.level())));
    List<String> missing =
        tables.stream()
            .filter(table -> best.isEmpty() || table.couldExceed(best.get().level(), answers))
            .flatMap(table -> table.decide(answers).missing().stream())
            .distinct()
            .toList();
    return missing.isEmpty()
        ? best.map(Verdict::of).orElse(Verdict.SILENT)
        : new Verdict(Optional.empty(), missing);
  }
}
