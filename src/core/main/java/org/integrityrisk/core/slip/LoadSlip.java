package org.integrityrisk.core.slip;

import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.text.DomainException;

/** Loads slips for somebody who may see them. */
public final class LoadSlip {

  private final Slips slips;
  private final Organisation organisation;
  private final Actors actors;
  private final Permissions permissions;

  public LoadSlip(Slips slips, Organisation organisation, Actors actors, Permissions permissions) {
    this.slips = slips;
    this.organisation = organisation;
    this.actors = actors;
    this.permissions = permissions;
  }

  /**
   * The slip of that id.
   *
   * @throws DomainException NOT_FOUND when there is none, or the user may not see it
   */
  public LoadedSlip forUser(String user, String id) {
    return slips
        .find(id)
        .filter(found -> permissions.mayLookIn(user, found.head().project()))
        .map(found -> surround(user, found))
        .filter(LoadedSlip::maySee)
        .orElseThrow(() -> Refusals.notFound(id));
  }

  private LoadedSlip surround(String user, Slip found) {
    OrganisationRegister register = organisation.register();
    return new LoadedSlip(found, actors.of(user, register), register);
  }
}
