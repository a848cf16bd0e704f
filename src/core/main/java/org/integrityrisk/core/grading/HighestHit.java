package org.integrityrisk.core.grading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The most serious level of all matching rules decides; a rule that could still give a more serious
 * one keeps it open. Rule: the higher of several gradings counts (Jinan, municipal regime).
 */
final class HighestHit implements HitPolicy {

  @Override
  public String code() {
    return "highest";
  }

  @Override
  public Verdict decide(List<Rule> rules, List<String> levels, Map<String, String> answers) {
    Comparator<Rule> bySeriousness = Comparator.comparingInt(rule -> levels.indexOf(rule.level()));
    Optional<Rule> best = rules.stream().filter(rule -> rule.matches(answers)).min(bySeriousness);
    List<Rule> higherAndOpen =
        rules.stream()
            .filter(rule -> !rule.isRuledOutBy(answers) && !rule.matches(answers))
            .filter(rule -> best.isEmpty() || bySeriousness.compare(rule, best.get()) < 0)
            .toList();
    return best.filter(rule -> higherAndOpen.isEmpty())
        .map(Verdict::of)
        .orElseGet(() -> Verdict.open(higherAndOpen, answers));
  }
}
