package org.integrityrisk.core.grading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a hit policy found.
 *
 * @param decisive the rule that decides, if one does
 * @param missing the inputs without which none can; empty when a rule decides
 */
public record Verdict(Optional<Rule> decisive, List<String> missing) {

  /** No rule holds, whatever else is answered. */
  static final Verdict SILENT = new Verdict(Optional.empty(), List.of());

  static Verdict of(Rule rule) {
    return new Verdict(Optional.of(rule), List.of());
  }

  boolean isSilent() {
    return decisive.isEmpty() && missing.isEmpty();
  }

  /** Undecided, because these rules could still match. */
  static Verdict open(List<Rule> rules, Map<String, String> answers) {
    List<String> missing =
        rules.stream().flatMap(rule -> rule.openInputs(answers).stream()).distinct().toList();
    return new Verdict(Optional.empty(), missing);
  }
}
