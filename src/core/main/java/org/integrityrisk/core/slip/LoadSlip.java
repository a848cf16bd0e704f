package org.integrityrisk.core.slip;

import java.util.List;
import org.integrityrisk.core.access.Actor;
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
        .filter(found -> permissions.mayBrowse(user, found.head().project()))
        .map(found -> surround(user, List.of(found)).get(0))
        .filter(LoadedSlip::maySee)
        .orElseThrow(() -> Refusals.notFound(id));
  }

  /**
   * Every slip of the project that the user may see, the oldest first.
   *
   * @throws DomainException NOT_FOUND when the user may not see the project
   */
  public List<LoadedSlip> all(String user, String project) {
    if (!permissions.mayBrowse(user, project)) {
      throw Refusals.notFound(project);
    }
    return surround(user, slips.of(project)).stream().filter(LoadedSlip::maySee).toList();
  }

  private List<LoadedSlip> surround(String user, List<Slip> found) {
    OrganisationRegister register = organisation.register();
    Actor actor = actors.of(user, register);
    return found.stream().map(one -> new LoadedSlip(one, actor, register)).toList();
  }
}
