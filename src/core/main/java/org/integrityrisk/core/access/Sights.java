package org.integrityrisk.core.access;

import java.util.Set;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;

/**
 * Finds out how much of a project a user reads. What the host allows is the outer bound; within it
 * the tree of units decides for those whom the host lets in as superiors.
 */
public final class Sights {

  private final Permissions permissions;
  private final Organisation organisation;
  private final Actors actors;

  public Sights(Permissions permissions, Organisation organisation, Actors actors) {
    this.permissions = permissions;
    this.organisation = organisation;
    this.actors = actors;
  }

  /** What the user sees of a project; {@link Sight#isEmpty nothing} without the host's leave. */
  public Sight of(String user, String project) {
    return permissions.mayBrowse(user, project)
        ? Sight.ofAll(project)
        : Sight.of(project, permissions.mayLookIn(user, project) ? unitsSeenBy(user) : Set.of());
  }

  private Set<String> unitsSeenBy(String user) {
    OrganisationRegister register = organisation.register();
    return new Rights(actors.of(user, register), register).unitsSeen();
  }
}
