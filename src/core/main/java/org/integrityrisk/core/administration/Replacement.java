package org.integrityrisk.core.administration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The values of a step of an intent that saves something: what is saved, and what it replaces, for
 * the audit trail.
 */
final class Replacement {

  private static final String BEFORE = "before.";

  private Replacement() {}

  /** The values of a step. */
  static Map<String, String> of(Optional<Map<String, String>> before, Map<String, String> after) {
    Map<String, String> step = new LinkedHashMap<>(after);
    before.ifPresent(old -> old.forEach((name, value) -> step.put(BEFORE + name, value)));
    return step;
  }

  /** What a step replaces; nothing when it adds. */
  static Optional<Map<String, String>> before(Map<String, String> step) {
    Map<String, String> values = new LinkedHashMap<>();
    step.forEach(
        (name, value) -> {
          if (name.startsWith(BEFORE)) {
            values.put(name.substring(BEFORE.length()), value);
          }
        });
    return Optional.of(values).filter(old -> !old.isEmpty());
  }
}
