package org.integrityrisk.core.access;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * To whom it is told by name whom a matter is about, such as who was warned: personal data is shown
 * only to those who need it. These are the offices of the unit and of those above that lead or
 * oversee it, the leaders of the department, and whoever has a share in the matter; everybody else
 * who may read it is told the department instead.
 *
 * @param rights of whoever reads
 */
public record NeedToKnow(Rights rights) {

  /** Whether every name is told. */
  public boolean ofEverybody() {
    return rights.actor().admin();
  }

  /** Codes of the units of which every name is told. */
  public Set<String> units() {
    return Stream.of(rights.unitsLookedAt(), rights.unitsOfOffices())
        .flatMap(Set::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Codes of the departments of which every name is told, whatever their unit. */
  public Set<String> departments() {
    return rights.departmentsLed();
  }

  /**
   * Whether the names of a matter are told.
   *
   * @param concerned user keys of those who have a share in it
   */
  public boolean of(String unit, String department, Set<String> concerned) {
    return ofEverybody()
        || concerned.contains(rights.actor().key())
        || departments().contains(department)
        || units().contains(unit);
  }
}
