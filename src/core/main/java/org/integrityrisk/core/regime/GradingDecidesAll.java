package org.integrityrisk.core.regime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.grading.DecisionTable;
import org.integrityrisk.core.grading.Input;
import org.integrityrisk.core.grading.Rule;
import org.integrityrisk.core.text.Problem;

/**
 * Every combination of answers gets a level, and every rule decides at least one of them.
 *
 * <p>Tried out in full, so the table may have at most {@value #MOST_COMBINATIONS} combinations.
 */
final class GradingDecidesAll implements RegimeCheck {

  static final int MOST_COMBINATIONS = 20_000;

  @Override
  public List<Problem> problemsOf(Regime regime) {
    DecisionTable table = regime.grading();
    long size =
        table.inputs().stream().mapToLong(input -> input.values().size()).reduce(1, this::times);
    if (size > MOST_COMBINATIONS) {
      return List.of(
          Problem.of("regime.grading-too-large", "" + MOST_COMBINATIONS).at("grading.rules"));
    }
    Set<String> decisive = new HashSet<>();
    List<Map<String, String>> gaps = new ArrayList<>();
    for (Map<String, String> answers : combinations(table.inputs())) {
      Optional<Rule> rule = table.decide(answers).decisive();
      rule.ifPresentOrElse(one -> decisive.add(one.id()), () -> gaps.add(answers));
    }
    List<Problem> problems = new ArrayList<>();
    gaps.stream().limit(1).forEach(gap -> problems.add(gap(gap, gaps.size())));
    problems.addAll(idle(table.rules(), decisive));
    return problems;
  }

  private static Problem gap(Map<String, String> example, int howMany) {
    return Problem.of("regime.grading-gap", example.toString(), "" + howMany).at("grading.rules");
  }

  private static List<Problem> idle(List<Rule> rules, Set<String> decisive) {
    return rules.stream()
        .filter(rule -> !decisive.contains(rule.id()))
        .map(
            rule ->
                Problem.of("regime.rule-never-decides", rule.id())
                    .at("grading.rules[" + rules.indexOf(rule) + "]"))
        .toList();
  }

  private static List<Map<String, String>> combinations(List<Input> inputs) {
    List<Map<String, String>> all = List.of(Map.of());
    for (Input input : inputs) {
      all = all.stream().flatMap(known -> extensions(known, input).stream()).toList();
    }
    return all;
  }

  private static List<Map<String, String>> extensions(Map<String, String> known, Input input) {
    List<Map<String, String>> extended = new ArrayList<>();
    for (String value : input.values()) {
      Map<String, String> more = new HashMap<>(known);
      more.put(input.name(), value);
      extended.add(more);
    }
    return extended;
  }

  private long times(long one, long other) {
    return Math.min(one * other, MOST_COMBINATIONS + 1L);
  }
}
