package org.integrityrisk.core.publicity;

import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.access.Sights;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;

/** Loads a publicity for somebody who may see it. */
public final class LoadPublicity {

  private final Publicities publicities;
  private final Organisation organisation;
  private final Actors actors;
  private final Sights sights;

  public LoadPublicity(
      Publicities publicities, Organisation organisation, Actors actors, Permissions permissions) {
    this.publicities = publicities;
    this.organisation = organisation;
    this.actors = actors;
    this.sights = new Sights(permissions, organisation, actors);
  }

  /**
   * The publicity of that id.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when there is none, or the user
   *     may not see it
   */
  public LoadedPublicity forUser(String user, String id) {
    return publicities
        .find(id)
        .map(found -> surround(user, found))
        .filter(LoadedPublicity::maySee)
        .orElseThrow(() -> Refusals.notFound(id));
  }

  private LoadedPublicity surround(String user, Publicity publicity) {
    OrganisationRegister register = organisation.register();
    Actor actor = actors.of(user, register);
    boolean browses =
        sights.of(user, publicity.notice().project()).covers(publicity.notice().unit());
    return new LoadedPublicity(publicity, actor, register, browses);
  }
}
