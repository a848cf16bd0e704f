package org.integrityrisk.core.access;

import java.util.Optional;

/** The host's users. */
public interface People {

  /** The user of that key, or empty when there is none. */
  Optional<Person> find(String userKey);

  /** Whether the user administers the host. */
  boolean isAdministrator(String userKey);
}
