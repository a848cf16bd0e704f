package org.integrityrisk.core.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the early-warning rules of a regime file. A warning escalates to a more serious colour
 * only, so that its ladder comes to an end.
 */
final class WarningReader {

  private static final int LONGEST_DEADLINE = 366;

  /** A step up the ladder, and where it was read. */
  private record Rung(Section section, int order, String next) {}

  private final List<Rung> rungs = new ArrayList<>();

  private WarningReader() {}

  static WarningRules read(Section regime) {
    return regime.section("warnings", new WarningReader()::warnings);
  }

  private WarningRules warnings(Section section) {
    Vocabulary<Handling> handling =
        Words.vocabulary(section, "handling", section.list("handling", WarningReader::handling));
    Vocabulary<WarningColour> colours =
        Words.ordered(section, "colours", one -> colour(one, handling), WarningColour::order);
    rungs.forEach(rung -> report(rung, colours));
    return new WarningRules(
        colours,
        handling,
        Words.terms(section, "sources"),
        section.scalar("default-deadline-days").number(1, LONGEST_DEADLINE));
  }

  private WarningColour colour(Section colour, Vocabulary<Handling> handling) {
    int order = Words.order(colour);
    Optional<String> next = colour.scalar("escalates-to").textIfAny();
    next.ifPresent(code -> rungs.add(new Rung(colour, order, code)));
    return new WarningColour(
        colour.scalar("code").code(),
        order,
        colour.localized("name"),
        colour.localized("definition"),
        colour.scalar("css").colour(),
        colour.scalar("handling").reference(handling.codes(), "regime.unknown-handling"),
        next);
  }

  private static void report(Rung rung, Vocabulary<WarningColour> colours) {
    Optional<WarningColour> next = colours.find(rung.next());
    if (next.isEmpty()) {
      String known = String.join(", ", colours.codes());
      rung.section().report("regime.unknown-colour", "escalates-to", rung.next(), known);
    } else if (next.get().order() <= rung.order()) {
      rung.section().report("regime.ladder-has-no-end", "escalates-to", rung.next());
    }
  }

  private static Handling handling(Section handling) {
    return new Handling(
        handling.scalar("code").code(),
        handling.localized("name"),
        handling.localizedIfAny("definition"),
        handling.scalar("deadline-days").numberIfAny(1, LONGEST_DEADLINE));
  }
}
