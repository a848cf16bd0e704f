package org.integrityrisk.core.slip;

import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.OrganisationRegister;

/**
 * A slip with what a rule about it needs.
 *
 * @param slip the slip
 * @param actor who acts
 * @param register the organisation at this moment
 */
public record LoadedSlip(Slip slip, Actor actor, OrganisationRegister register) {

  /** Whether the actor has or had to do with it, leads its department or looks at its unit. */
  public boolean maySee() {
    return slip.involves(actor.key()) || leads() || rights().looksAt(unit());
  }

  public boolean mayReceive() {
    return slip.state() == SlipState.ON_THE_WAY && holds();
  }

  public boolean mayHandOver() {
    return slip.state() == SlipState.IN_HAND && holds();
  }

  /**
   * Whoever handed it over may take it back as long as it is not received; those who lead the
   * department may give it to somebody else at any time, when its holder is away.
   */
  public boolean mayRedirect() {
    boolean sent = slip.state() == SlipState.ON_THE_WAY && actor.is(slip.sender());
    return slip.state() != SlipState.FINISHED
        && (sent || leads() || rights().runsTheWorkOf(unit()));
  }

  /** Whoever wrote an entry may correct it, and nobody else. */
  public boolean mayCorrect(int entry) {
    return entry >= 0
        && entry < slip.entries().size()
        && slip.entries().get(entry).kind() != EntryKind.CORRECT
        && actor.is(slip.entries().get(entry).user());
  }

  boolean holds() {
    return slip.holder().filter(actor::is).isPresent();
  }

  private boolean leads() {
    return rights().leads(slip.head().department());
  }

  private String unit() {
    return register.department(slip.head().department()).map(Department::unit).orElse("");
  }

  private Rights rights() {
    return new Rights(actor, register);
  }
}
