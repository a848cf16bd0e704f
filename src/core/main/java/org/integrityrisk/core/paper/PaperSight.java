package org.integrityrisk.core.paper;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.access.Rights;

/**
 * Which papers somebody may see: a paper is seen when one of these holds.
 *
 * @param everything whether there is no limit
 * @param involved user key of somebody who began it or has to do with it; empty where that alone
 *     does not count
 * @param units codes of units that it belongs to
 * @param departments codes of departments that it belongs to
 * @param people user keys of whom one is concerned by it
 * @param offices levels that somebody answers for, each with where
 */
public record PaperSight(
    boolean everything,
    String involved,
    Set<String> units,
    Set<String> departments,
    Set<String> people,
    List<LevelOffice> offices) {

  /**
   * An office that answers for a level.
   *
   * @param level code of the level
   * @param units units that it answers for as a whole
   * @param departments departments that it answers for
   */
  public record LevelOffice(String level, Set<String> units, Set<String> departments) {}

  public PaperSight {
    units = Set.copyOf(units);
    departments = Set.copyOf(departments);
    people = Set.copyOf(people);
    offices = List.copyOf(offices);
  }

  /** Those of departments; a person who has to do with one sees it too, unless that is empty. */
  public static PaperSight ofDepartments(
      Rights rights, String involved, Stream<String> departments) {
    return new PaperSight(
        rights.actor().admin(),
        involved,
        Set.of(),
        departments.collect(Collectors.toUnmodifiableSet()),
        Set.of(),
        List.of());
  }
}
