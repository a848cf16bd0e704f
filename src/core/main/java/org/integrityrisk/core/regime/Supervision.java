package org.integrityrisk.core.regime;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.Rank;

/**
 * Graded supervision of a regime.
 *
 * @param levels one entry for each level, or several for different ranks
 * @param checks the kinds of check, in the order they are offered
 */
public record Supervision(List<LevelSupervision> levels, Vocabulary<CheckRule> checks) {

  public Supervision {
    levels = List.copyOf(levels);
  }

  /** Who watches points of a level on posts of a rank; the first entry that fits counts. */
  public Optional<LevelSupervision> of(String level, Optional<Rank> rank) {
    return levels.stream().filter(one -> one.isFor(level, rank)).findFirst();
  }

  /** The checks made on a point with these codes. */
  public List<CheckRule> checksFor(String level, String category, String kind) {
    return checks.stream().filter(rule -> rule.isFor(level, category, kind)).toList();
  }
}
