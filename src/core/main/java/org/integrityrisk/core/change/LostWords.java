package org.integrityrisk.core.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.regime.Named;
import org.integrityrisk.core.regime.Vocabulary;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.text.LocalizedText;

/** Collects the words in use that a new regime does not know. */
final class LostWords {

  private static final Set<RiskField> REQUIRED =
      Set.of(RiskField.SCOPE, RiskField.KIND, RiskField.TYPE, RiskField.CATEGORY);

  private record Use(RiskField field, String code) {}

  private static final class Found {
    private final LostWord word;
    private int points;
    private boolean unmapped;

    private Found(LostWord word) {
      this.word = word;
    }

    private LostWord counted() {
      return new LostWord(
          word.field(),
          word.code(),
          word.name(),
          points,
          word.choices(),
          word.mayBeCleared(),
          word.suggestion());
    }
  }

  private final RegimeChange change;
  private final FieldWords from;
  private final FieldWords to;
  private final Map<Use, Found> found = new LinkedHashMap<>();

  LostWords(RegimeChange change) {
    this.change = change;
    this.from = new FieldWords(change.from());
    this.to = new FieldWords(change.to());
  }

  /** Looks through a point that is not withdrawn. */
  void add(RiskPointContent content) {
    RiskPointContent mapped = change.words().in(content, to);
    for (RiskField field : to.fields()) {
      to.in(field, mapped).ifPresent(words -> add(field, words, content, mapped.get(field)));
    }
  }

  private void add(
      RiskField field,
      Vocabulary<? extends Named> words,
      RiskPointContent content,
      String mappedCode) {
    String code = content.get(field);
    if (code.isEmpty() || words.has(code)) {
      return;
    }
    Found one =
        found.computeIfAbsent(new Use(field, code), use -> new Found(word(use, words, content)));
    one.points++;
    one.unmapped |= !isAllowed(field, words, mappedCode);
  }

  private static boolean isAllowed(
      RiskField field, Vocabulary<? extends Named> words, String mapped) {
    return mapped.isEmpty() ? !REQUIRED.contains(field) : words.has(mapped);
  }

  private LostWord word(Use use, Vocabulary<? extends Named> words, RiskPointContent content) {
    Optional<Named> known =
        from.in(use.field(), content).flatMap(old -> old.find(use.code()).map(Named.class::cast));
    return new LostWord(
        use.field(),
        use.code(),
        known.map(Named::name).orElseGet(() -> LocalizedText.same(use.code())),
        0,
        new ArrayList<>(words.list()),
        !REQUIRED.contains(use.field()),
        known.flatMap(old -> alike(old, words)).orElse(""));
  }

  static Optional<String> alike(Named old, Vocabulary<? extends Named> words) {
    return words.stream()
        .filter(word -> word.isCalled(old.name().en()) || word.isCalled(old.name().zh()))
        .map(Named::code)
        .findFirst();
  }

  List<LostWord> all() {
    return found.values().stream().map(Found::counted).toList();
  }

  List<LostWord> unmapped() {
    return found.values().stream().filter(one -> one.unmapped).map(Found::counted).toList();
  }
}
