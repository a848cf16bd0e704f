package org.integrityrisk.core.grading;

import java.util.List;
import java.util.Map;

/**
 * No two rules may say different things, so the order does not count: the policy of a matrix, whose
 * cells exclude each other. It decides once no rule is open any more.
 */
final class UniqueHit implements HitPolicy {

  @Override
  public String code() {
    return "unique";
  }

  @Override
  public Verdict decide(List<Rule> rules, List<String> levels, Map<String, String> answers) {
    List<Rule> possible = rules.stream().filter(rule -> !rule.isRuledOutBy(answers)).toList();
    return possible.stream()
        .findFirst()
        .filter(first -> possible.stream().allMatch(rule -> rule.matches(answers)))
        .map(Verdict::of)
        .orElseGet(() -> Verdict.open(possible, answers));
  }
}
