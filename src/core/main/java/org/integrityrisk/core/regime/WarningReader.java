package org.integrityrisk.core.regime;

import java.util.Optional;

/** Reads the early-warning rules of a regime file. */
final class WarningReader {

  private static final int LONGEST_DEADLINE = 366;

  private final LadderRules rungs = new LadderRules();

  private WarningReader() {}

  static WarningRules read(Section regime) {
    return regime.section("warnings", new WarningReader()::warnings);
  }

  private WarningRules warnings(Section section) {
    Vocabulary<Handling> handling =
        Words.vocabulary(section, "handling", section.list("handling", WarningReader::handling));
    Vocabulary<WarningColour> colours =
        Words.ordered(section, "colours", one -> colour(one, handling), WarningColour::order);
    rungs.report(colours);
    Vocabulary<Term> sources = Words.terms(section, "sources");
    return new WarningRules(
        colours,
        handling,
        sources,
        section.scalar("default-deadline-days").number(1, LONGEST_DEADLINE),
        LadderReader.read(section, colours, sources));
  }

  private WarningColour colour(Section colour, Vocabulary<Handling> handling) {
    int order = Words.order(colour);
    Optional<String> next = colour.scalar("escalates-to").textIfAny();
    rungs.add(colour, order, next);
    return new WarningColour(
        colour.scalar("code").code(),
        order,
        colour.localized("name"),
        colour.localized("definition"),
        colour.scalar("css").colour(),
        colour.scalar("handling").reference(handling.codes(), "regime.unknown-handling"),
        colour.localizedIfAny("notice"),
        next);
  }

  private static Handling handling(Section handling) {
    return new Handling(
        handling.scalar("code").code(),
        handling.localized("name"),
        handling.localizedIfAny("definition"),
        handling.scalar("deadline-days").numberIfAny(1, LONGEST_DEADLINE));
  }
}
