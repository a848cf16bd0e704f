package org.integrityrisk.core.grading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first rule that matches decides; a rule above it that could still match keeps it open. */
final class FirstHit implements HitPolicy {

  @Override
  public String code() {
    return "first";
  }

  @Override
  public Verdict decide(List<Rule> rules, List<String> levels, Map<String, String> answers) {
    Optional<Rule> top = rules.stream().filter(rule -> !rule.isRuledOutBy(answers)).findFirst();
    return top.filter(rule -> rule.matches(answers))
        .map(Verdict::of)
        .orElseGet(() -> Verdict.open(top.stream().toList(), answers));
  }
}
