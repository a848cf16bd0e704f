package org.integrityrisk.core.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a ladder of warnings must be like: it leads upwards, skips no rung and does not stop half
 * way. A colour escalates to the next one in order, and once one does, all that follow do, up to
 * the last.
 */
final class LadderRules {

  /** A colour, where it was read, and what it escalates to. */
  private record Rung(Section section, int order, Optional<String> next) {}

  private final List<Rung> rungs = new ArrayList<>();

  void add(Section section, int order, Optional<String> next) {
    rungs.add(new Rung(section, order, next));
  }

  /** Reports every fault at the colour that has it. */
  void report(Vocabulary<WarningColour> colours) {
    int lowest =
        rungs.stream()
            .filter(rung -> rung.next().isPresent())
            .mapToInt(Rung::order)
            .min()
            .orElse(Integer.MAX_VALUE);
    for (Rung rung : rungs) {
      Optional<String> following = following(rung, colours);
      if (rung.next().isPresent()) {
        report(rung, rung.next().get(), following, colours);
      } else if (rung.order() > lowest && following.isPresent()) {
        rung.section().report("regime.ladder-stops", "escalates-to", following.get());
      }
    }
  }

  private static void report(
      Rung rung, String next, Optional<String> following, Vocabulary<WarningColour> colours) {
    Optional<WarningColour> target = colours.find(next);
    if (target.isEmpty()) {
      String known = String.join(", ", colours.codes());
      rung.section().report("regime.unknown-colour", "escalates-to", next, known);
    } else if (target.get().order() <= rung.order()) {
      rung.section().report("regime.ladder-has-no-end", "escalates-to", next);
    } else if (!following.equals(Optional.of(next))) {
      rung.section().report("regime.ladder-skips", "escalates-to", next, following.orElse(""));
    }
  }

  private static Optional<String> following(Rung rung, Vocabulary<WarningColour> colours) {
    return colours.stream()
        .filter(colour -> colour.order() > rung.order())
        .findFirst()
        .map(WarningColour::code);
  }
}
