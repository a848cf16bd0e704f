package org.integrityrisk.app.rest.view;

import java.util.List;
import java.util.Optional;

/**
 * A heat map (风险热力图): points counted by two dimensions.
 *
 * @param dimensions what can be chosen for rows and columns
 * @param heads the columns with their sums, then in each line a cell for each of them
 * @param link the list of all points counted, below the host's context path
 * @param gaps how many of them are of the most serious level and in force, and have no measure in
 *     force
 * @param gapsLink the list of those
 * @param levels the levels of the regime, for the legend
 */
public record HeatMapView(
    List<CodeName> dimensions,
    CodeName rows,
    CodeName columns,
    List<HeadView> heads,
    List<LineView> lines,
    long total,
    String link,
    long gaps,
    String gapsLink,
    List<LevelName> levels,
    String regime,
    String regimeVersion) {

  /**
   * A column.
   *
   * @param code empty for points that state nothing
   * @param link the list of its points
   */
  public record HeadView(String code, String name, long count, String link) {}

  /**
   * A row.
   *
   * @param code empty for points that state nothing
   * @param link the list of its points
   */
  public record LineView(String code, String name, long count, String link, List<CellView> cells) {}

  /**
   * A cell.
   *
   * @param level what colours it: the level that the regime's rules give it, else the most serious
   *     one inside
   * @param ruled whether it is the regime's
   * @param reason what the rule says, empty when none does
   * @param levels the levels inside, the most serious first; points without one are not in it
   * @param link the list of its points
   * @param gaps how many of its points are of the most serious level and in force, and have no
   *     measure in force
   * @param gapsLink the list of those
   */
  public record CellView(
      String column,
      long count,
      Optional<LevelName> level,
      boolean ruled,
      String reason,
      List<LevelCount> levels,
      String link,
      long gaps,
      String gapsLink) {}

  /** How many points have a level. */
  public record LevelCount(LevelName level, long count) {}
}
