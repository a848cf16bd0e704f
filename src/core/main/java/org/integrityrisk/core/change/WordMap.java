package org.integrityrisk.core.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;

/**
 * Which words of a new regime take the place of words that it does not know.
 *
 * @param words for a field, the new code by the old one; an empty new code clears the field
 */
public record WordMap(Map<RiskField, Map<String, String>> words) {

  /** Every word stays. */
  public static final WordMap NONE = new WordMap(Map.of());

  private static final String BETWEEN = "/";

  public WordMap {
    Map<RiskField, Map<String, String>> copy = new TreeMap<>();
    words.forEach((field, codes) -> copy.put(field, Map.copyOf(new TreeMap<>(codes))));
    words = Map.copyOf(copy);
  }

  /** The new code of a word; empty when the word stays. */
  public Optional<String> of(RiskField field, String code) {
    return Optional.ofNullable(words.getOrDefault(field, Map.of()).get(code));
  }

  /**
   * The content in the words of a regime. A word that the regime knows stays, so that doing it
   * again changes nothing.
   */
  RiskPointContent in(RiskPointContent content, FieldWords known) {
    RiskPointContent changed = content;
    for (RiskField field : known.fields()) {
      String code = content.get(field);
      boolean stays = known.in(field, changed).filter(words -> !words.has(code)).isEmpty();
      changed = stays ? changed : changed.with(field, of(field, code).orElse(code));
    }
    return changed;
  }

  /** The map as texts that can be kept; {@link #read} reads them. */
  Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    words.forEach(
        (field, codes) ->
            codes.forEach((code, word) -> texts.put(field.code() + BETWEEN + code, word)));
    return texts;
  }

  static WordMap read(Map<String, String> texts) {
    Map<RiskField, Map<String, String>> words = new LinkedHashMap<>();
    texts.forEach(
        (place, word) -> {
          int end = place.indexOf(BETWEEN);
          RiskField field = RiskField.of(place.substring(0, end)).orElseThrow();
          words
              .computeIfAbsent(field, any -> new LinkedHashMap<>())
              .put(place.substring(end + 1), word);
        });
    return new WordMap(words);
  }
}
