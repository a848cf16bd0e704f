package org.integrityrisk.core.access;

import java.util.Set;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.People;

/** Finds out who a user is: name, administrator or not, offices in the register. */
public final class Actors {

  private final People people;
  private final Permissions permissions;

  public Actors(People people, Permissions permissions) {
    this.people = people;
    this.permissions = permissions;
  }

  /** The actor behind a user key, by the register as it stands. */
  public Actor of(String userKey, OrganisationRegister register) {
    return new Actor(
        userKey,
        people.displayName(userKey).orElse(userKey),
        permissions.isAdministrator(userKey),
        Set.copyOf(register.holders().officesOf(userKey)));
  }
}
