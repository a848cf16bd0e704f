package org.integrityrisk.core.regime;

import java.util.List;
import org.integrityrisk.core.organisation.HolderRole;

/** Reads graded supervision and its checks from a regime file. */
final class SupervisionReader {

  private static final int LONGEST_FREQUENCY = 120;

  private final RegimeWords words;

  private SupervisionReader(RegimeWords words) {
    this.words = words;
  }

  static Supervision read(Section regime, RegimeWords words) {
    return regime.section("supervision", new SupervisionReader(words)::supervision);
  }

  private Supervision supervision(Section section) {
    return new Supervision(
        section.list("levels", this::level),
        Words.vocabulary(section, "checks", section.listIfAny("checks", this::check)));
  }

  private LevelSupervision level(Section level) {
    return new LevelSupervision(
        level.scalar("level").reference(words.levels().codes(), "regime.unknown-level"),
        level.scalar("answers").choice(HolderRole.class),
        level.scalar("manages").choiceIfAny(HolderRole.class),
        level.words("assists").stream().map(role -> role.choice(HolderRole.class)).toList());
  }

  private CheckRule check(Section check) {
    return new CheckRule(
        check.scalar("code").code(),
        check.localized("name"),
        check.localizedIfAny("definition"),
        check.scalar("every-months").numberIfAny(1, LONGEST_FREQUENCY),
        references(check, "levels", words.levels(), "regime.unknown-level"),
        references(check, "categories", words.categories(), "regime.unknown-category"),
        references(check, "kinds", words.kinds(), "regime.unknown-kind"));
  }

  private static List<String> references(
      Section check, String key, Vocabulary<?> allowed, String problem) {
    return check.words(key).stream().map(word -> word.reference(allowed.codes(), problem)).toList();
  }
}
