package org.integrityrisk.core.warning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a warning is where it is: the rule, the version of the regime that it is from, and what it
 * went by. It can be said in any language.
 *
 * @param rule the rule
 * @param regime key of the regime
 * @param version version of the regime
 * @param inputs values by name: codes of colours and sources, dates, numbers
 */
public record WarningReason(
    WarningRule rule, String regime, String version, Map<String, String> inputs) {

  private static final String INPUT = "input.";

  public WarningReason {
    inputs = Map.copyOf(inputs);
  }

  /** The inputs in the order in which the rule names them; empty where there is none. */
  public List<String> values() {
    return rule.inputs().stream().map(name -> inputs.getOrDefault(name, "")).toList();
  }

  /** The reason as flat values, for the audit trail and the journal. */
  public Map<String, String> asValues() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("rule", rule.code());
    values.put("regime", regime);
    values.put("version", version);
    inputs.forEach((name, value) -> values.put(INPUT + name, value));
    return values;
  }

  /** The reason among flat values that {@link #asValues} gave. */
  public static WarningReason of(Map<String, String> values) {
    Map<String, String> inputs = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          if (name.startsWith(INPUT)) {
            inputs.put(name.substring(INPUT.length()), value);
          }
        });
    return new WarningReason(
        WarningRule.of(values.getOrDefault("rule", "")).orElse(WarningRule.CHOSEN),
        values.getOrDefault("regime", ""),
        values.getOrDefault("version", ""),
        inputs);
  }
}
