package org.integrityrisk.core.holding;

import java.util.List;
import org.integrityrisk.core.access.Actor;
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
        .filter(found -> permissions.mayBrowse(user, found.item().project()))
        .map(found -> surround(user, List.of(found)).get(0))
        .filter(LoadedHolding::maySee)
        .orElseThrow(() -> Refusals.notFound(id));
  }

  /**
   * Every item of the project that the user may see, the oldest first.
   *
   * @throws DomainException NOT_FOUND when the user may not see the project
   */
  public List<LoadedHolding> all(String user, String project) {
    if (!permissions.mayBrowse(user, project)) {
      throw Refusals.notFound(project);
    }
    return surround(user, holdings.of(project)).stream().filter(LoadedHolding::maySee).toList();
  }

  private List<LoadedHolding> surround(String user, List<Holding> found) {
    OrganisationRegister register = organisation.register();
    Actor actor = actors.of(user, register);
    return found.stream().map(one -> new LoadedHolding(one, actor, register)).toList();
  }
}
