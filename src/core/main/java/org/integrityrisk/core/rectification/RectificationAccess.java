package org.integrityrisk.core.rectification;

import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.organisation.OrganisationRegister;

/** Who may see a rectification and take it on. */
record RectificationAccess(Actor actor, OrganisationRegister register) {

  boolean maySee(Rectification one) {
    return actor.is(one.content().responsible())
        || actor.is(one.issuer())
        || mayVerify(one)
        || rights().leads(one.department())
        || register.holders().superiors(one.department()).contains(actor.key());
  }

  boolean mayTake(Rectification one, RectificationAction action) {
    return action.isOfResponsible() ? actor.is(one.content().responsible()) : mayVerify(one);
  }

  /** The verifying office, or the offices that watch over the unit; never for oneself. */
  private boolean mayVerify(Rectification one) {
    return !actor.is(one.content().responsible())
        && (register.holders().holdersOf(one.content().verifier()).contains(actor.key())
            || rights().watchesOver(one.unit()));
  }

  private Rights rights() {
    return new Rights(actor, register);
  }
}
