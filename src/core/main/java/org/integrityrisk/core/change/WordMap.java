package org.integrityrisk.core.change;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.text.Coded;

/**
 * Which words of a new regime take the place of words that it does not know.
 *
 * @param words for a field of risk points, the new code by the old one; an empty new code clears
 *     the field
 * @param followUps for a field of measures or warnings, the new code by the old one
 */
public record WordMap(
    Map<RiskField, Map<String, String>> words, Map<FollowUpField, Map<String, String>> followUps) {

  /** Every word stays. */
  public static final WordMap NONE = new WordMap(Map.of(), Map.of());

  private static final String BETWEEN = "/";

  public WordMap {
    words = copy(words);
    followUps = copy(followUps);
  }

  private static <F extends Comparable<F>> Map<F, Map<String, String>> copy(
      Map<F, Map<String, String>> words) {
    Map<F, Map<String, String>> copy = new TreeMap<>();
    words.forEach((field, codes) -> copy.put(field, Map.copyOf(new TreeMap<>(codes))));
    return Map.copyOf(copy);
  }

  /** The new code of a word; empty when the word stays. */
  public Optional<String> of(Coded field, String code) {
    Map<String, String> ofPoints = words.getOrDefault(field, Map.of());
    return Optional.ofNullable(followUps.getOrDefault(field, ofPoints).get(code));
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
    words.forEach((field, codes) -> add(texts, field, codes));
    followUps.forEach((field, codes) -> add(texts, field, codes));
    return texts;
  }

  private static void add(Map<String, String> texts, Coded field, Map<String, String> codes) {
    codes.forEach((code, word) -> texts.put(field.code() + BETWEEN + code, word));
  }

  static WordMap read(Map<String, String> texts) {
    Map<String, Map<String, String>> byField = new TreeMap<>();
    texts.forEach(
        (place, word) -> {
          int end = place.indexOf(BETWEEN);
          byField
              .computeIfAbsent(place.substring(0, end), any -> new LinkedHashMap<>())
              .put(place.substring(end + 1), word);
        });
    return ofFields(byField);
  }

  /** Out of words by codes of fields; a code that is none of either kind is left out. */
  static WordMap ofFields(Map<String, Map<String, String>> byField) {
    Map<RiskField, Map<String, String>> words = new EnumMap<>(RiskField.class);
    Map<FollowUpField, Map<String, String>> followUps = new EnumMap<>(FollowUpField.class);
    byField.forEach(
        (code, map) -> {
          RiskField.of(code).ifPresent(field -> words.put(field, map));
          Coded.find(FollowUpField.class, code).ifPresent(field -> followUps.put(field, map));
        });
    return new WordMap(words, followUps);
  }
}
