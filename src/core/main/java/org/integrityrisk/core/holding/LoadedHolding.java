package org.integrityrisk.core.holding;

import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.OrganisationRegister;

/**
 * An item with what a rule about it needs.
 *
 * @param holding the item
 * @param actor who acts
 * @param register the organisation at this moment
 */
public record LoadedHolding(Holding holding, Actor actor, OrganisationRegister register) {

  /** Whether the actor keeps the ledger, or looks at the unit of its department. */
  public boolean maySee() {
    Rights rights = new Rights(actor, register);
    String department = holding.item().department();
    return mayKeep(rights, department)
        || register
            .department(department)
            .map(Department::unit)
            .filter(rights::looksAt)
            .isPresent();
  }

  /** Whether the actor writes lines. */
  public boolean mayRecord() {
    return mayKeep(new Rights(actor, register), holding.item().department());
  }

  /** Whether somebody keeps the ledger of a department: works there, or runs its unit's work. */
  public static boolean mayKeep(Rights rights, String department) {
    return rights.worksIn(department)
        || rights
            .register()
            .department(department)
            .map(Department::unit)
            .filter(rights::runsTheWorkOf)
            .isPresent();
  }
}
