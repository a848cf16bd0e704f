package org.integrityrisk.core.access;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much of a project somebody reads: all of it, or what belongs to some units. A unit above sees
 * the units below it, and neither those beside it nor those above.
 *
 * @param project key of the project
 * @param whole whether every unit is seen
 * @param units codes of the units that are seen when not all are
 */
public record Sight(String project, boolean whole, Set<String> units) {

  public Sight {
    units = Set.copyOf(units);
  }

  /** Everything in a project. */
  public static Sight ofAll(String project) {
    return new Sight(project, true, Set.of());
  }

  /** What belongs to some units of a project; nothing when there are none. */
  public static Sight of(String project, Set<String> units) {
    return new Sight(project, false, units);
  }

  /** Whether nothing at all is seen, so that the project is to look as if it were not there. */
  public boolean isEmpty() {
    return !whole && units.isEmpty();
  }

  /** Whether what belongs to that unit is seen. */
  public boolean covers(String unit) {
    return whole || units.contains(unit);
  }

  /**
   * The units to look in when some are asked for.
   *
   * @param wanted codes of units, empty for all that are seen
   * @return their codes, none of them for every unit there is; empty when nothing of what is wanted
   *     is seen
   */
  public Optional<Set<String>> within(Set<String> wanted) {
    if (whole) {
      return Optional.of(wanted);
    }
    Set<String> seen =
        wanted.isEmpty()
            ? units
            : wanted.stream().filter(units::contains).collect(Collectors.toUnmodifiableSet());
    return Optional.of(seen).filter(some -> !some.isEmpty());
  }
}
