package org.integrityrisk.core.change;

import java.util.List;
import java.util.stream.Collectors;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.RegimeFile;
import org.integrityrisk.core.world.OwnChains;

/** Regimes that differ from the category-based one in what a test is about. */
final class OtherRegime {

  private static final String TEXT = Presets.load().text("category-based");

  private OtherRegime() {}

  /** With another text in place of one that it has. */
  static Regime with(String... changes) {
    String text = TEXT.replace("key: category-based", "key: other");
    for (int change = 0; change < changes.length; change += 2) {
      if (!text.contains(changes[change])) {
        throw new IllegalArgumentException("Not in the file: " + changes[change]);
      }
      text = text.replace(changes[change], changes[change + 1]);
    }
    return RegimeFile.read(text);
  }

  /** With one chain of these steps for points of posts: "id", or "id=holder", or "id=!body". */
  static Regime chain(String key, List<String> steps) {
    return OwnChains.read(
        key,
        steps.stream()
            .map(OtherRegime::step)
            .collect(Collectors.joining("", "chains:\n  - scope: post\n    steps:\n", "\n")));
  }

  private static String step(String words) {
    String id = words.contains("=") ? words.substring(0, words.indexOf('=')) : words;
    String holder = words.substring(words.indexOf('=') + 1);
    boolean collective = holder.startsWith("!");
    return "      - id: "
        + id
        + "\n        name: {en: "
        + id
        + ", zh: "
        + id
        + "}\n        holder: "
        + holder.replace("!", "")
        + (collective ? "\n        collective: true\n" : "\n");
  }
}
