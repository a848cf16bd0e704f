package org.integrityrisk.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.integrityrisk.core.text.LocalizedText;

/** What holds for every decision table, whatever its rules. */
class GradingPropertiesTest {

  private static final List<String> LEVELS = List.of("1", "2", "3");
  private static final List<String> NAMES = List.of("a", "b", "c");
  private static final List<String> VALUES = List.of("x", "y");
  private static final List<Input> INPUTS =
      NAMES.stream().map(name -> new Input(name, VALUES)).toList();

  @Property
  void aDecisionStandsWhateverBecomesKnownLater(
      @ForAll("policies") HitPolicy policy,
      @ForAll("rules") List<Rule> rules,
      @ForAll("answers") Map<String, String> some,
      @ForAll("answers") Map<String, String> more) {
    DecisionTable table = new DecisionTable(policy, INPUTS, rules, LEVELS);
    Map<String, String> all = new HashMap<>(more);
    all.putAll(some);
    table
        .decide(some)
        .decisive()
        .ifPresent(
            rule ->
                assertThat(table.decide(all).decisive()).map(Rule::level).hasValue(rule.level()));
  }

  @Property
  void itAsksForSomethingOrDecidesOrNoRuleCanMatch(
      @ForAll("policies") HitPolicy policy,
      @ForAll("rules") List<Rule> rules,
      @ForAll("answers") Map<String, String> answers) {
    Verdict verdict = new DecisionTable(policy, INPUTS, rules, LEVELS).decide(answers);
    boolean allRuledOut = rules.stream().allMatch(rule -> rule.isRuledOutBy(answers));
    if (verdict.decisive().isPresent()) {
      assertThat(verdict.missing()).isEmpty();
    } else {
      assertThat(verdict.missing().isEmpty()).isEqualTo(allRuledOut);
    }
    assertThat(answers).doesNotContainKeys(verdict.missing().toArray(String[]::new));
  }

  @Property
  void aFurtherRuleNeverLowersTheHighestLevel(
      @ForAll("rules") List<Rule> rules,
      @ForAll("rules") List<Rule> further,
      @ForAll("complete") Map<String, String> answers) {
    List<Rule> all = new ArrayList<>(rules);
    all.addAll(further);
    assertThat(seriousness(all, answers)).isLessThanOrEqualTo(seriousness(rules, answers));
  }

  @Property
  void theHighestLevelIsThatOfNoOtherMatchingRule(
      @ForAll("rules") List<Rule> rules, @ForAll("complete") Map<String, String> answers) {
    int highest = seriousness(rules, answers);
    assertThat(rules.stream().filter(rule -> rule.matches(answers)))
        .allMatch(rule -> LEVELS.indexOf(rule.level()) >= highest);
  }

  @Property
  void theOrderOfRulesDoesNotMatterToTheHighestLevel(
      @ForAll("rules") List<Rule> rules, @ForAll("complete") Map<String, String> answers) {
    List<Rule> turned = new ArrayList<>(rules);
    Collections.reverse(turned);
    assertThat(seriousness(turned, answers)).isEqualTo(seriousness(rules, answers));
  }

  /** Place of the level among all levels, 0 for the most serious; past the end for none. */
  private static int seriousness(List<Rule> rules, Map<String, String> answers) {
    HitPolicy highest = HitPolicies.find("highest").orElseThrow();
    return new DecisionTable(highest, INPUTS, rules, LEVELS)
        .decide(answers)
        .decisive()
        .map(rule -> LEVELS.indexOf(rule.level()))
        .orElse(LEVELS.size());
  }

  @Provide
  Arbitrary<HitPolicy> policies() {
    return Arbitraries.of(HitPolicies.all());
  }

  @Provide
  Arbitrary<List<Rule>> rules() {
    Arbitrary<Map<String, List<String>>> conditions =
        Arbitraries.maps(
                Arbitraries.of(NAMES), Arbitraries.of(VALUES).list().uniqueElements().ofMinSize(1))
            .ofMaxSize(3);
    return Combinators.combine(conditions, Arbitraries.of(LEVELS))
        .as((when, level) -> new Rule(when + level, when, level, LocalizedText.same("why")))
        .list()
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<Map<String, String>> answers() {
    return Arbitraries.maps(Arbitraries.of(NAMES), Arbitraries.of(VALUES)).ofMaxSize(3);
  }

  @Provide
  Arbitrary<Map<String, String>> complete() {
    return Arbitraries.maps(Arbitraries.of(NAMES), Arbitraries.of(VALUES)).ofSize(3);
  }
}
