package org.integrityrisk.core.work;

import java.util.Set;
import org.integrityrisk.core.organisation.Office;

/**
 * In whose place somebody decides on a day, by delegation.
 *
 * @param people user keys of those who are away
 * @param seats the bodies that they are members of, with each unit they serve
 */
public record InPlaceOf(Set<String> people, Set<Office> seats) {

  /** In nobody's. */
  public static final InPlaceOf NOBODY = new InPlaceOf(Set.of(), Set.of());

  public InPlaceOf {
    people = Set.copyOf(people);
    seats = Set.copyOf(seats);
  }
}
