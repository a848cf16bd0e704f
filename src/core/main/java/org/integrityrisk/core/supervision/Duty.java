package org.integrityrisk.core.supervision;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.HolderRole;

/**
 * A part in the supervision of a risk point.
 *
 * @param role the office whose part it is
 * @param people user keys of those who hold it now; nobody while it is vacant
 */
public record Duty(HolderRole role, List<String> people) {

  public Duty {
    people = List.copyOf(people);
  }

  /** The one person; empty while the office is vacant or a body of several holds it. */
  public Optional<String> onlyPerson() {
    return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
  }

  public boolean includes(String user) {
    return people.contains(user);
  }
}
