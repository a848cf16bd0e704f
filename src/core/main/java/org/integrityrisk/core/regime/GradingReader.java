package org.integrityrisk.core.regime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integrityrisk.core.grading.Combination;
import org.integrityrisk.core.grading.Combinations;
import org.integrityrisk.core.grading.DecisionTable;
import org.integrityrisk.core.grading.GradingScheme;
import org.integrityrisk.core.grading.HitPolicies;
import org.integrityrisk.core.grading.HitPolicy;
import org.integrityrisk.core.grading.Input;
import org.integrityrisk.core.grading.Rule;

/**
 * Reads decision tables of a regime file: one table, or several under {@code tables} with how they
 * are combined. The inputs of a table are those its rules ask for, in the order of their first
 * appearance; what can be asked, and the answers, come from the regime's words.
 */
final class GradingReader {

  private final Questions questions;
  private final Vocabulary<Level> levels;
  private final String result;
  private final String unknown;
  private final Set<String> ids = new HashSet<>();

  /**
   * A reader of tables.
   *
   * @param result the key under which a rule says its result
   * @param unknown code of the problem that a result is none of the levels
   */
  GradingReader(Questions questions, Vocabulary<Level> levels, String result, String unknown) {
    this.questions = questions;
    this.levels = levels;
    this.result = result;
    this.unknown = unknown;
  }

  static GradingScheme read(Section regime, RegimeWords words) {
    return regime.section(
        "grading",
        new GradingReader(
                Questions.aboutPoints(words), words.levels(), "level", "regime.unknown-level")
            ::scheme);
  }

  GradingScheme scheme(Section grading) {
    if (!grading.has("tables")) {
      return new GradingScheme(Combinations.all().get(0), List.of(table(grading)));
    }
    List<DecisionTable> tables = grading.list("tables", this::table);
    if (tables.size() == 1) {
      grading.report("regime.table-alone", "tables");
    }
    return new GradingScheme(combination(grading), tables);
  }

  private static Combination combination(Section grading) {
    List<String> codes = Combinations.all().stream().map(Combination::code).toList();
    String code = grading.scalar("combine").reference(codes, "regime.unknown-value");
    return Combinations.find(code).orElse(Combinations.all().get(0));
  }

  private DecisionTable table(Section table) {
    return table.has("matrix")
        ? table.section("matrix", new MatrixReader(questions, levels)::table)
        : ruleTable(table);
  }

  private DecisionTable ruleTable(Section table) {
    HitPolicy policy = policy(table);
    List<Rule> rules = table.list("rules", this::rule);
    for (int index = 0; index < rules.size(); index++) {
      if (!ids.add(rules.get(index).id())) {
        table.report("regime.duplicate-code", "rules[" + index + "].id", rules.get(index).id());
      }
    }
    List<Input> inputs =
        rules.stream()
            .flatMap(rule -> rule.conditions().keySet().stream())
            .distinct()
            .map(name -> new Input(name, questions.codes(name)))
            .toList();
    return new DecisionTable(policy, inputs, rules, levels.codes());
  }

  private static HitPolicy policy(Section table) {
    List<String> codes = HitPolicies.all().stream().map(HitPolicy::code).toList();
    String code = table.scalar("hit-policy").reference(codes, "regime.unknown-value");
    return HitPolicies.find(code).orElse(HitPolicies.all().get(0));
  }

  private Rule rule(Section rule) {
    return new Rule(
        rule.scalar("id").code(),
        rule.has("when") ? rule.section("when", this::conditions) : Map.of(),
        rule.scalar(result).reference(levels.codes(), unknown),
        rule.localized("reason"));
  }

  private Map<String, List<String>> conditions(Section when) {
    Map<String, List<String>> conditions = new LinkedHashMap<>();
    for (String name : when.keys()) {
      if (!questions.has(name)) {
        when.report("regime.unknown-input", name, name, String.join(", ", questions.names()));
      } else {
        conditions.put(name, answers(when, name));
      }
    }
    return conditions;
  }

  private List<String> answers(Section when, String name) {
    List<Scalar> words = when.words(name);
    if (words.isEmpty()) {
      when.report("regime.empty-list", name);
    }
    List<String> answers = new ArrayList<>();
    words.forEach(
        word -> answers.add(word.reference(questions.codes(name), "regime.unknown-answer")));
    return answers;
  }
}
