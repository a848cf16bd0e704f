package org.integrityrisk.app.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.integrityrisk.app.store.WorkScope;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.risk.Projects;
import org.springframework.stereotype.Component;

/** Knows which pages are offered to whom; what a page shows is checked again. */
@Component
public class Audiences {
  private final TipReaders tipReaders;
  private final Projects projects;
  private final Permissions permissions;
  private final Organisation organisation;
  private final Actors actors;
  private final WorkScope scope;

  public Audiences(
      TipReaders tipReaders,
      Projects projects,
      Permissions permissions,
      Organisation organisation,
      Actors actors,
      WorkScope scope) {
    this.tipReaders = tipReaders;
    this.projects = projects;
    this.permissions = permissions;
    this.organisation = organisation;
    this.actors = actors;
    this.scope = scope;
  }

  /** What the user is, as far as pages are offered to some only. */
  Set<Page.Audience> of(String user) {
    return scope.during(() -> found(user));
  }

  private Set<Page.Audience> found(String user) {
    Set<Page.Audience> audiences = EnumSet.of(Page.Audience.USERS);
    if (tipReaders.include(user)) {
      audiences.add(Page.Audience.TIP_READERS);
    }
    if (!seesUnitsOnly(user)) {
      audiences.add(Page.Audience.WHOLE_PROJECT);
    }
    OrganisationRegister register = organisation.register();
    if (new Rights(actors.of(user, register), register).runsTheWork()) {
      audiences.add(Page.Audience.OFFICE);
    }
    return audiences;
  }

  private boolean seesUnitsOnly(String user) {
    List<String> entered =
        projects.all().stream().filter(key -> permissions.mayLookIn(user, key)).toList();
    return !entered.isEmpty()
        && entered.stream().noneMatch(key -> permissions.mayBrowse(user, key));
  }
}
