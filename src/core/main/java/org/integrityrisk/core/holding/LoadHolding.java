package org.integrityrisk.core.holding;

import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.text.DomainException;

/** Loads items held for somebody who may see them. */
public final class LoadHolding {

  private final Holdings holdings;
  private final Organisation organisation;
  private final Actors actors;
  private final Permissions permissions;

  public LoadHolding(
      Holdings holdings, Organisation organisation, Actors actors, Permissions permissions) {
    this.holdings = holdings;
    this.organisation = organisation;
    this.actors = actors;
    this.permissions = permissions;
  }

  /**
   * The item of that id.
   *
   * @throws DomainException NOT_FOUND when there is none, or the user may not see it
   */
  public LoadedHolding forUser(String user, String id) {
    return holdings
        .find(id)
        .filter(found -> permissions.mayLookIn(user, found.item().project()))
        .map(found -> surround(user, found))
        .filter(LoadedHolding::maySee)
        .orElseThrow(() -> Refusals.notFound(id));
  }

  private LoadedHolding surround(String user, Holding found) {
    OrganisationRegister register = organisation.register();
    return new LoadedHolding(found, actors.of(user, register), register);
  }
}
