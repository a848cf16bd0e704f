package org.integrityrisk.core.access;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The person on whose behalf a use case runs, with everything that rights depend on.
 *
 * @param person the user
 * @param admin whether the user administers the host
 * @param seats the offices held, from the organisation register
 */
public record Actor(Person person, boolean admin, Set<Seat> seats) {

  public Actor {
    seats = Set.copyOf(seats);
  }

  public String key() {
    return person.key();
  }

  public String name() {
    return person.name();
  }

  /** Whether the person is this user. */
  public boolean is(String userKey) {
    return person.key().equals(userKey);
  }

  /** Whether the person holds the office anywhere. */
  public boolean holds(Office office) {
    return seats.stream().anyMatch(seat -> seat.office() == office);
  }

  /** Whether the person holds the office at exactly that department or unit. */
  public boolean holds(Office office, String place) {
    return seats.contains(new Seat(office, place));
  }

  /** Codes of the departments or units where the person holds the office. */
  public Set<String> placesOf(Office office) {
    return seats.stream()
        .filter(seat -> seat.office() == office)
        .map(Seat::place)
        .collect(Collectors.toUnmodifiableSet());
  }
}
