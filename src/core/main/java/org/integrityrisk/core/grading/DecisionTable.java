package org.integrityrisk.core.grading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The grading rules of a regime as a table.
 *
 * @param policy what decides when several rules match
 * @param inputs the questions asked, in order
 * @param rules the rules, in order
 * @param levels codes of all levels, the most serious first
 */
public record DecisionTable(
    HitPolicy policy, List<Input> inputs, List<Rule> rules, List<String> levels) {

  public DecisionTable {
    inputs = List.copyOf(inputs);
    rules = List.copyOf(rules);
    levels = List.copyOf(levels);
  }

  /**
   * Evaluates the table. An answer that the regime does not allow counts as missing.
   *
   * @param answers what is known of the point, by input name; further entries are ignored
   */
  public Verdict decide(Map<String, String> answers) {
    return policy.decide(rules, levels, known(answers));
  }

  /** Could a rule that is not ruled out give a more serious level than this one? */
  boolean couldExceed(String level, Map<String, String> answers) {
    Map<String, String> known = known(answers);
    return rules.stream()
        .filter(rule -> !rule.isRuledOutBy(known))
        .anyMatch(rule -> levels.indexOf(rule.level()) < levels.indexOf(level));
  }

  /** The answers this table asks for and accepts, in the order of its inputs. */
  public Map<String, String> known(Map<String, String> answers) {
    Map<String, String> known = new LinkedHashMap<>();
    for (Input input : inputs) {
      String answer = answers.getOrDefault(input.name(), "");
      if (input.values().contains(answer)) {
        known.put(input.name(), answer);
      }
    }
    return known;
  }

  /** Ids of all rules that match, whichever of them decides. */
  public List<String> matching(Map<String, String> answers) {
    Map<String, String> known = known(answers);
    return rules.stream().filter(rule -> rule.matches(known)).map(Rule::id).toList();
  }
}
