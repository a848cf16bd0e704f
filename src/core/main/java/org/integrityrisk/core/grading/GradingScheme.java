package org.integrityrisk.core.grading;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The grading rules of a regime: one table, or several and how their verdicts become one.
 *
 * @param combination what counts when several tables decide
 * @param tables at least one; ids of rules are unique among all of them
 */
public record GradingScheme(Combination combination, List<DecisionTable> tables) {

  public GradingScheme {
    tables = List.copyOf(tables);
  }

  /**
   * Evaluates the tables. An answer that the regime does not allow counts as missing.
   *
   * @param answers what is known, by input name; further entries are ignored
   */
  public Verdict decide(Map<String, String> answers) {
    return combination.combine(tables, answers);
  }

  /**
   * The rule that some of the answers point to before the others are known: the one that decides,
   * or that of the most serious table which these answers alone decide. Used to colour a heat map.
   *
   * @param answers what is known, by input name; further entries are ignored
   */
  public Optional<Rule> indicated(Map<String, String> answers) {
    return decide(answers).decisive().or(() -> mostSeriousOfAnyTable(answers));
  }

  private Optional<Rule> mostSeriousOfAnyTable(Map<String, String> answers) {
    return tables.stream()
        .flatMap(table -> table.decide(answers).decisive().stream())
        .filter(rule -> !rule.conditions().isEmpty())
        .min(Comparator.comparingInt(rule -> tables.get(0).levels().indexOf(rule.level())));
  }

  /** The questions asked, each once, in the order of the tables. */
  public List<Input> inputs() {
    return tables.stream().flatMap(table -> table.inputs().stream()).distinct().toList();
  }

  /** The answers that some table asks for and accepts. */
  public Map<String, String> known(Map<String, String> answers) {
    Map<String, String> known = new LinkedHashMap<>();
    tables.forEach(table -> known.putAll(table.known(answers)));
    return known;
  }

  /** Ids of all rules that match, whichever of them decides. */
  public List<String> matching(Map<String, String> answers) {
    return tables.stream().flatMap(table -> table.matching(answers).stream()).toList();
  }
}
