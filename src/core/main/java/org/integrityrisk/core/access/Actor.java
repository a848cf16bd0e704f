package org.integrityrisk.core.access;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Office;

/**
 * The person on whose behalf a use case runs, with everything that rights depend on.
 *
 * @param key key of the user
 * @param name the name to show
 * @param admin whether the user administers the host
 * @param offices the offices held, from the organisation register
 */
public record Actor(String key, String name, boolean admin, Set<Office> offices) {

  public Actor {
    offices = Set.copyOf(offices);
  }

  /** Whether the person is this user. */
  public boolean is(String userKey) {
    return key.equals(userKey);
  }

  /** Whether the person holds the role anywhere. */
  public boolean holds(HolderRole role) {
    return offices.stream().anyMatch(office -> office.role() == role);
  }

  /** Whether the person holds the role in at least one of the departments or units. */
  public boolean holdsIn(HolderRole role, Collection<String> places) {
    return placesOf(role).stream().anyMatch(places::contains);
  }

  /** Codes of the departments or units where the person holds the role. */
  public Set<String> placesOf(HolderRole role) {
    return offices.stream()
        .filter(office -> office.role() == role)
        .map(Office::of)
        .collect(Collectors.toUnmodifiableSet());
  }
}
