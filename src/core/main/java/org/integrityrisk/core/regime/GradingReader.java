package org.integrityrisk.core.regime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.grading.DecisionTable;
import org.integrityrisk.core.grading.HitPolicies;
import org.integrityrisk.core.grading.HitPolicy;
import org.integrityrisk.core.grading.Input;
import org.integrityrisk.core.grading.Rule;

/**
 * Reads the decision table of a regime file. Its inputs are those its rules ask for, in the order
 * of their first appearance; what can be asked, and the answers, come from the regime's words.
 */
final class GradingReader {

  private final Map<String, List<String>> askable = new LinkedHashMap<>();
  private final Vocabulary<Level> levels;

  private GradingReader(RegimeWords words) {
    levels = words.levels();
    askable.put(PointField.SCOPE.code(), words.scopes().codes());
    askable.put(PointField.KIND.code(), words.kinds().codes());
    askable.put(PointField.TYPE.code(), words.types().codes());
    askable.put(PointField.CATEGORY.code(), words.categories().codes());
    askable.put(PointField.RANK.code(), words.ranks().codes());
    words.factors().forEach(factor -> askable.put(factor.code(), factor.values().codes()));
  }

  static DecisionTable read(Section regime, RegimeWords words) {
    GradingReader reader = new GradingReader(words);
    return regime.section("grading", reader::table);
  }

  private DecisionTable table(Section table) {
    List<Rule> rules = table.list("rules", this::rule);
    reportRepeatedIds(table, rules);
    List<Input> inputs =
        rules.stream()
            .flatMap(rule -> rule.conditions().keySet().stream())
            .distinct()
            .map(name -> new Input(name, askable.getOrDefault(name, List.of())))
            .toList();
    return new DecisionTable(policy(table), inputs, rules, levels.codes());
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
        rule.scalar("level").reference(levels.codes(), "regime.unknown-level"),
        rule.localized("reason"));
  }

  private Map<String, List<String>> conditions(Section when) {
    Map<String, List<String>> conditions = new LinkedHashMap<>();
    for (String name : when.keys()) {
      if (!askable.containsKey(name)) {
        when.report("regime.unknown-input", name, name, String.join(", ", askable.keySet()));
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
    List<String> allowed = askable.get(name);
    return words.stream().map(word -> word.reference(allowed, "regime.unknown-answer")).toList();
  }

  private static void reportRepeatedIds(Section table, List<Rule> rules) {
    List<String> ids = rules.stream().map(Rule::id).toList();
    for (int index = 0; index < ids.size(); index++) {
      if (ids.indexOf(ids.get(index)) < index) {
        table.report("regime.duplicate-code", "rules[" + index + "].id", ids.get(index));
      }
    }
  }
}
