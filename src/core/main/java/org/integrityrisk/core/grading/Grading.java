package org.integrityrisk.core.grading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.text.LocalizedText;

/**
 * A level that a regime proposes for a risk point, with everything that led to it.
 *
 * @param level code of the level; empty when inputs are missing
 * @param rule id of the rule that decided; empty text when none did
 * @param matched ids of all rules that matched, in the order of the table
 * @param inputs the inputs that were known, by name, in the order of the table
 * @param missing names of the inputs without which no rule can decide; empty when a level is given
 * @param regime key of the regime
 * @param regimeVersion version of the regime
 * @param reason what the deciding rule says; {@link LocalizedText#EMPTY} when none did
 */
public record Grading(
    Optional<String> level,
    String rule,
    List<String> matched,
    Map<String, String> inputs,
    List<String> missing,
    String regime,
    String regimeVersion,
    LocalizedText reason) {

  public Grading {
    matched = List.copyOf(matched);
    missing = List.copyOf(missing);
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
  }
}
