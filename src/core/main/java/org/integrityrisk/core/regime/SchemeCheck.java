package org.integrityrisk.core.regime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.integrityrisk.core.grading.DecisionTable;
import org.integrityrisk.core.grading.GradingScheme;
import org.integrityrisk.core.grading.Input;
import org.integrityrisk.core.grading.Rule;
import org.integrityrisk.core.text.Problem;

/**
 * Every combination of answers gets a level, every table decides at least one of them, every rule
 * at least one that its table is asked, and no two rules say different things of the same answers.
 *
 * <p>Tried out in full, so that there may be at most {@value #MOST_COMBINATIONS} combinations.
 *
 * @param path where the tables stand in the file
 */
record SchemeCheck(String path, GradingScheme scheme) {

  static final int MOST_COMBINATIONS = 20_000;

  List<Problem> problems() {
    long size =
        scheme.inputs().stream().mapToLong(input -> input.values().size()).reduce(1, this::times);
    if (size > MOST_COMBINATIONS) {
      return List.of(problem("regime.grading-too-large", path, "" + MOST_COMBINATIONS));
    }
    List<Problem> problems = new ArrayList<>(gaps());
    for (int table = 0; table < scheme.tables().size(); table++) {
      List<Problem> contradictions = contradictions(table);
      problems.addAll(contradictions);
      if (contradictions.isEmpty()) {
        problems.addAll(idle(table));
      }
    }
    return problems;
  }

  private List<Problem> gaps() {
    Set<Rule> decisive = new HashSet<>();
    List<Map<String, String>> gaps = new ArrayList<>();
    for (Map<String, String> answers : combinations(scheme.inputs())) {
      scheme.decide(answers).decisive().ifPresentOrElse(decisive::add, () -> gaps.add(answers));
    }
    List<Problem> problems = new ArrayList<>();
    gaps.stream()
        .limit(1)
        .map(gap -> problem("regime.grading-gap", path, gap.toString(), "" + gaps.size()))
        .forEach(problems::add);
    IntStream.range(0, scheme.tables().size())
        .filter(table -> scheme.tables().get(table).rules().stream().noneMatch(decisive::contains))
        .mapToObj(table -> problem("regime.table-never-decides", path(table, "")))
        .forEach(problems::add);
    return problems;
  }

  /** Two rules that hold for the same answers and give different levels, whatever the order. */
  private List<Problem> contradictions(int index) {
    DecisionTable table = scheme.tables().get(index);
    List<Problem> problems = new ArrayList<>();
    for (int later = 1; later < table.rules().size(); later++) {
      Rule rule = table.rules().get(later);
      Optional<Rule> earlier =
          table.rules().stream()
              .limit(later)
              .filter(one -> contradict(table, one, rule))
              .findFirst();
      String at = path(index, ".rules[" + later + "]");
      earlier
          .map(one -> problem("regime.rules-contradict", at, rule.id(), one.id()))
          .ifPresent(problems::add);
    }
    return problems;
  }

  private static boolean contradict(DecisionTable table, Rule one, Rule other) {
    boolean overlap = table.policy().code().equals("unique") && overlap(one, other);
    return !one.level().equals(other.level()) && (overlap || sets(one).equals(sets(other)));
  }

  private static boolean overlap(Rule one, Rule other) {
    return one.conditions().entrySet().stream()
        .filter(condition -> other.conditions().containsKey(condition.getKey()))
        .allMatch(
            condition ->
                other.conditions().get(condition.getKey()).stream()
                    .anyMatch(condition.getValue()::contains));
  }

  private static Map<String, Set<String>> sets(Rule rule) {
    Map<String, Set<String>> sets = new HashMap<>();
    rule.conditions().forEach((name, answers) -> sets.put(name, Set.copyOf(answers)));
    return sets;
  }

  private List<Problem> idle(int index) {
    DecisionTable table = scheme.tables().get(index);
    Set<String> decisive = new HashSet<>();
    combinations(table.inputs())
        .forEach(
            answers -> table.decide(answers).decisive().ifPresent(one -> decisive.add(one.id())));
    return IntStream.range(0, table.rules().size())
        .filter(rule -> !decisive.contains(table.rules().get(rule).id()))
        .mapToObj(
            rule ->
                problem(
                    "regime.rule-never-decides",
                    path(index, ".rules[" + rule + "]"),
                    table.rules().get(rule).id()))
        .toList();
  }

  private String path(int table, String rest) {
    return (scheme.tables().size() == 1 ? path : path + ".tables[" + table + "]") + rest;
  }

  private static Problem problem(String code, String at, String... arguments) {
    return Problem.of(code, arguments).at(at);
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
