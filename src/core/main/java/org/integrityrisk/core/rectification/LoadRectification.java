package org.integrityrisk.core.rectification;

import java.util.Arrays;
import java.util.List;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.text.DomainException;

/** Loads rectifications for somebody who may see them. */
public final class LoadRectification {

  private final Rectifications rectifications;
  private final Organisation organisation;
  private final Actors actors;
  private final Permissions permissions;

  public LoadRectification(
      Rectifications rectifications,
      Organisation organisation,
      Actors actors,
      Permissions permissions) {
    this.rectifications = rectifications;
    this.organisation = organisation;
    this.actors = actors;
    this.permissions = permissions;
  }

  /**
   * A rectification.
   *
   * @throws DomainException NOT_FOUND when there is none or the user may not see it
   */
  public Rectification find(String user, String id) {
    return rectifications
        .find(id)
        .filter(one -> permissions.mayLookIn(user, one.project()))
        .filter(access(user)::maySee)
        .orElseThrow(() -> Refusals.notFound(id));
  }

  /**
   * Those of a project that the user may see, the latest first.
   *
   * @throws DomainException NOT_FOUND when the user may not see the project
   */
  public List<Rectification> of(String user, String project) {
    if (!permissions.mayLookIn(user, project)) {
      throw Refusals.notFound(project);
    }
    return rectifications.of(project).stream().filter(access(user)::maySee).toList();
  }

  /** What the user may do with it now. */
  public List<RectificationAction> mayTake(String user, Rectification one) {
    RectificationAccess access = access(user);
    return Arrays.stream(RectificationAction.values())
        .filter(action -> action.after(one.state()).isPresent() && access.mayTake(one, action))
        .toList();
  }

  RectificationAccess access(String user) {
    OrganisationRegister register = organisation.register();
    return new RectificationAccess(actors.of(user, register), register);
  }
}
