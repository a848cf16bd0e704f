package org.integrityrisk.core.regime;

/** Reads the early-warning rules of a regime file. */
final class WarningReader {

  private static final int LONGEST_DEADLINE = 366;

  private WarningReader() {}

  static WarningRules read(Section regime) {
    return regime.section("warnings", WarningReader::warnings);
  }

  private static WarningRules warnings(Section section) {
    Vocabulary<Handling> handling =
        Words.vocabulary(section, "handling", section.list("handling", WarningReader::handling));
    return new WarningRules(
        Words.ordered(section, "colours", colour -> colour(colour, handling), WarningColour::order),
        handling,
        Words.terms(section, "sources"),
        section.scalar("default-deadline-days").number(1, LONGEST_DEADLINE));
  }

  private static WarningColour colour(Section colour, Vocabulary<Handling> handling) {
    return new WarningColour(
        colour.scalar("code").code(),
        Words.order(colour),
        colour.localized("name"),
        colour.localized("definition"),
        colour.scalar("css").colour(),
        colour.scalar("handling").reference(handling.codes(), "regime.unknown-handling"));
  }

  private static Handling handling(Section handling) {
    return new Handling(
        handling.scalar("code").code(),
        handling.localized("name"),
        handling.localizedIfAny("definition"),
        handling.scalar("deadline-days").numberIfAny(1, LONGEST_DEADLINE));
  }
}
