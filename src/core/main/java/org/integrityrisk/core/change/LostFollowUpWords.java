package org.integrityrisk.core.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.regime.Named;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.Vocabulary;
import org.integrityrisk.core.text.LocalizedText;

/**
 * Finds the words in measures and warnings that a new regime does not know. Where it knows all of
 * the present one, nothing needs to be looked through.
 */
final class LostFollowUpWords {

  private final FollowUps followUps;

  LostFollowUpWords(FollowUps followUps) {
    this.followUps = followUps;
  }

  List<LostWord> of(RegimeChange change) {
    return Stream.of(FollowUpField.values())
        .filter(field -> !codes(field, change.to()).containsAll(codes(field, change.from())))
        .flatMap(field -> in(field, change).stream())
        .toList();
  }

  private List<LostWord> in(FollowUpField field, RegimeChange change) {
    List<LostWord> lost = new ArrayList<>();
    Map<String, Integer> used = new TreeMap<>(followUps.wordsIn(change.project(), field));
    used.keySet().removeAll(codes(field, change.to()));
    used.forEach((code, count) -> lost.add(word(field, code, count, change)));
    return lost;
  }

  private static LostWord word(FollowUpField field, String code, int count, RegimeChange change) {
    Vocabulary<? extends Named> words = field.in(change.to());
    Optional<? extends Named> known = field.in(change.from()).find(code);
    return new LostWord(
        field,
        code,
        known.map(Named::name).orElseGet(() -> LocalizedText.same(code)),
        count,
        new ArrayList<>(words.list()),
        false,
        known.flatMap(old -> LostWords.alike(old, words)).orElse(""));
  }

  private static Set<String> codes(FollowUpField field, Regime regime) {
    return field.in(regime).stream().map(Named::code).collect(Collectors.toUnmodifiableSet());
  }
}
