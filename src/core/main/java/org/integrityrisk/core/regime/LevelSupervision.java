package org.integrityrisk.core.regime;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Rank;

/**
 * Who watches the points of a level (分级监管).
 *
 * @param level code of the level
 * @param ranks ranks of the posts it is for; empty for every rank and for points without a post
 * @param answers who answers for them
 * @param manages who manages them day by day, when the regime tells the two apart
 * @param assists who helps
 */
public record LevelSupervision(
    String level,
    List<Rank> ranks,
    HolderRole answers,
    Optional<HolderRole> manages,
    List<HolderRole> assists) {

  public LevelSupervision {
    ranks = List.copyOf(ranks);
    assists = List.copyOf(assists);
  }

  boolean isFor(String pointLevel, Optional<Rank> rank) {
    return level.equals(pointLevel)
        && (ranks.isEmpty() || rank.filter(ranks::contains).isPresent());
  }
}
