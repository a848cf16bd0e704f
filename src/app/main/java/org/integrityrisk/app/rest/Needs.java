package org.integrityrisk.app.rest;

import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.NeedToKnow;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.springframework.stereotype.Component;

/** Finds out which names a caller is told. */
@Component
public class Needs {

  private final Actors actors;

  public Needs(Actors actors) {
    this.actors = actors;
  }

  /** What the caller needs to know by the register as it stands. */
  NeedToKnow of(Caller caller, OrganisationRegister register) {
    return new NeedToKnow(new Rights(actors.of(caller.key(), register), register));
  }
}
