package org.integrityrisk.app.rest;

import java.util.ArrayList;
import java.util.List;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.risk.Projects;
import org.springframework.stereotype.Component;

/**
 * Says in codes what a caller is, so that pages can leave out what is not for them; use cases check
 * again.
 */
@Component
public class CallerRights {

  private final Organisation organisation;
  private final Actors actors;
  private final Projects projects;
  private final Permissions permissions;

  public CallerRights(
      Organisation organisation, Actors actors, Projects projects, Permissions permissions) {
    this.organisation = organisation;
    this.actors = actors;
    this.projects = projects;
    this.permissions = permissions;
  }

  /** Codes: admin, office, inspector, staff, and each other office that the caller holds. */
  List<String> of(Caller caller) {
    Actor actor = actors.of(caller.key(), organisation.register());
    List<String> rights = new ArrayList<>();
    if (actor.admin()) {
      rights.add("admin");
    }
    for (HolderRole role : HolderRole.values()) {
      if (actor.holds(role)) {
        rights.add(code(role));
      }
    }
    if (projects.all().stream().anyMatch(key -> permissions.mayFile(caller.key(), key))) {
      rights.add("staff");
    }
    return rights;
  }

  private static String code(HolderRole role) {
    return switch (role) {
      case LEADING_GROUP_OFFICE -> "office";
      case DISCIPLINE_OFFICE -> "inspector";
      default -> role.code();
    };
  }
}
