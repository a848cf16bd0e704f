package org.integrityrisk.core.regime;

import java.util.List;
import java.util.Optional;

/**
 * Graded supervision of a regime.
 *
 * @param levels one entry for each level
 * @param checks the kinds of check, in the order they are offered
 */
public record Supervision(List<LevelSupervision> levels, Vocabulary<CheckRule> checks) {

  public Supervision {
    levels = List.copyOf(levels);
  }

  public Optional<LevelSupervision> of(String level) {
    return levels.stream().filter(one -> one.level().equals(level)).findFirst();
  }

  /** The checks made on a point with these codes. */
  public List<CheckRule> checksFor(String level, String category, String kind) {
    return checks.stream().filter(rule -> rule.isFor(level, category, kind)).toList();
  }
}
