package org.integrityrisk.core.regime;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.text.LocalizedText;

/**
 * A kind of check and the points it is made on.
 *
 * @param sort what sort of check it is
 * @param by who makes it; whoever answers for the point when the regime names nobody
 * @param bulletin whether what it finds is made known in a bulletin (通报)
 * @param everyMonths how often it is due, 1 to 120; empty for checks made at random, never due
 * @param levels levels it is for; empty for all
 * @param categories categories it is for; empty for all
 * @param kinds kinds of point it is for; empty for all
 */
public record CheckRule(
    String code,
    LocalizedText name,
    LocalizedText definition,
    CheckSort sort,
    Optional<HolderRole> by,
    boolean bulletin,
    OptionalInt everyMonths,
    List<String> levels,
    List<String> categories,
    List<String> kinds)
    implements Named {

  public CheckRule {
    levels = List.copyOf(levels);
    categories = List.copyOf(categories);
    kinds = List.copyOf(kinds);
  }

  public boolean isFor(String level, String category, String kind) {
    return allows(levels, level) && allows(categories, category) && allows(kinds, kind);
  }

  private static boolean allows(List<String> codes, String code) {
    return codes.isEmpty() || codes.contains(code);
  }
}
