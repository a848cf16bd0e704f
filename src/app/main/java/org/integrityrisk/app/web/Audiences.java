package org.integrityrisk.app.web;

import java.util.EnumSet;
import java.util.Set;
import org.integrityrisk.app.store.WorkScope;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.springframework.stereotype.Component;

/** Knows which pages are offered to whom; what a page shows is checked again. */
@Component
public class Audiences {
  private final TipReaders tipReaders;
  private final Organisation organisation;
  private final Actors actors;
  private final WorkScope scope;

  public Audiences(
      TipReaders tipReaders, Organisation organisation, Actors actors, WorkScope scope) {
    this.tipReaders = tipReaders;
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
    OrganisationRegister register = organisation.register();
    if (new Rights(actors.of(user, register), register).runsTheWork()) {
      audiences.add(Page.Audience.OFFICE);
    }
    return audiences;
  }
}
