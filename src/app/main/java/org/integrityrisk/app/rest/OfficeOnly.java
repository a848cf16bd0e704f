package org.integrityrisk.app.rest;

import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.springframework.stereotype.Component;

/** Refuses callers who do not run the work, before anything of what they sent is looked at. */
@Component
public class OfficeOnly {

  private final Organisation organisation;
  private final Actors actors;

  public OfficeOnly(Organisation organisation, Actors actors) {
    this.organisation = organisation;
    this.actors = actors;
  }

  /**
   * Ends quietly for administrators and members of the office of a leading group.
   *
   * @throws org.integrityrisk.core.text.DomainException FORBIDDEN otherwise
   */
  void check(Caller caller, String what) {
    OrganisationRegister register = organisation.register();
    if (!new Rights(actors.of(caller.key(), register), register).runsTheWork()) {
      throw Refusals.forbidden(what);
    }
  }
}
