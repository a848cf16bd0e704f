package org.integrityrisk.core.grading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.text.LocalizedText;

/**
 * A line of a decision table: when every condition holds, the level follows.
 *
 * @param id stable id, unique in its table
 * @param conditions allowed values by input name; a rule without conditions always holds
 * @param level code of the level
 * @param reason why, in words for the people concerned
 */
public record Rule(
    String id, Map<String, List<String>> conditions, String level, LocalizedText reason) {

  public Rule {
    conditions = Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
  }

  /** Does a known answer contradict a condition? */
  public boolean isRuledOutBy(Map<String, String> answers) {
    return conditions.entrySet().stream()
        .anyMatch(
            condition ->
                answers.containsKey(condition.getKey())
                    && !condition.getValue().contains(answers.get(condition.getKey())));
  }

  /** The inputs this rule asks for that have no answer yet, in its own order. */
  public List<String> openInputs(Map<String, String> answers) {
    return conditions.keySet().stream().filter(name -> !answers.containsKey(name)).toList();
  }

  /** Does every condition hold? */
  public boolean matches(Map<String, String> answers) {
    return !isRuledOutBy(answers) && openInputs(answers).isEmpty();
  }
}
