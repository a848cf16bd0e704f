package org.integrityrisk.core.regime;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.HolderRole;

/**
 * Who watches the points of a level (分级监管).
 *
 * @param level code of the level
 * @param answers who answers for them
 * @param manages who manages them day by day, when the regime tells the two apart
 * @param assists who helps
 */
public record LevelSupervision(
    String level, HolderRole answers, Optional<HolderRole> manages, List<HolderRole> assists) {

  public LevelSupervision {
    assists = List.copyOf(assists);
  }
}
