package org.integrityrisk.core.regime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.text.LocalizedText;

/**
 * What the rules of a decision table may ask for, and the answers there are.
 *
 * @param answers the words allowed, by the name of the question
 */
record Questions(Map<String, Vocabulary<? extends Named>> answers) {

  Questions {
    answers = Map.copyOf(answers);
  }

  /** What can be asked about a point: some of its fields, the rank of its post, the factors. */
  static Questions aboutPoints(RegimeWords words) {
    Map<String, Vocabulary<? extends Named>> answers = new LinkedHashMap<>();
    answers.put(PointField.SCOPE.code(), words.scopes());
    answers.put(PointField.KIND.code(), words.kinds());
    answers.put(PointField.TYPE.code(), words.types());
    answers.put(PointField.CATEGORY.code(), words.categories());
    answers.put(PointField.RANK.code(), words.ranks());
    words.factors().forEach(factor -> answers.put(factor.code(), factor.values()));
    return new Questions(answers);
  }

  boolean has(String name) {
    return answers.containsKey(name);
  }

  List<String> names() {
    return answers.keySet().stream().sorted().toList();
  }

  /** Codes of the answers to a question; none to one that cannot be asked. */
  List<String> codes(String name) {
    return has(name) ? answers.get(name).codes() : List.of();
  }

  /** The words for an answer; empty text for one that is not allowed. */
  LocalizedText nameOf(String question, String answer) {
    return has(question)
        ? answers.get(question).find(answer).map(word -> word.name()).orElse(LocalizedText.EMPTY)
        : LocalizedText.EMPTY;
  }
}
