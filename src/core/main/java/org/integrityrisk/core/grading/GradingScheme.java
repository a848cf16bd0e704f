package org.integrityrisk.core.grading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
