package org.integrityrisk.core.regime;

import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Rank;

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
        level.words("ranks").stream().map(rank -> rank.choice(Rank.class)).toList(),
        level.scalar("answers").choice(HolderRole.class),
        level.scalar("manages").choiceIfAny(HolderRole.class),
        level.words("assists").stream().map(role -> role.choice(HolderRole.class)).toList());
  }

  private CheckRule check(Section check) {
    return new CheckRule(
        check.scalar("code").code(),
        check.localized("name"),
        check.localizedIfAny("definition"),
        check.scalar("sort").choiceIfAny(CheckSort.class).orElse(CheckSort.SPECIAL),
        check.scalar("by").choiceIfAny(HolderRole.class),
        check.scalar("bulletin").flag(),
        check.scalar("every-months").numberIfAny(1, LONGEST_FREQUENCY),
        check.references("levels", words.levels(), "regime.unknown-level"),
        check.references("categories", words.categories(), "regime.unknown-category"),
        check.references("kinds", words.kinds(), "regime.unknown-kind"));
  }
}
