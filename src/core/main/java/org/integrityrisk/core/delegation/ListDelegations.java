package org.integrityrisk.core.delegation;

import java.util.List;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;

/** Shows delegations: the office all of them, everybody else those that they are part of. */
public final class ListDelegations {

  private final Delegations delegations;
  private final Organisation organisation;
  private final Actors actors;

  public ListDelegations(Delegations delegations, Organisation organisation, Actors actors) {
    this.delegations = delegations;
    this.organisation = organisation;
    this.actors = actors;
  }

  /** What the user may see, the latest first. */
  public List<Delegation> of(String user) {
    boolean all = seesAll(user);
    return delegations.all().stream()
        .filter(one -> all || one.from().equals(user) || one.to().equals(user))
        .toList();
  }

  /** Whether the user sees, and may record, the delegations of others. */
  public boolean seesAll(String user) {
    OrganisationRegister register = organisation.register();
    return new Rights(actors.of(user, register), register).runsTheWork();
  }
}
