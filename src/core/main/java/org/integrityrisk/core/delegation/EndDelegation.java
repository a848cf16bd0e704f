package org.integrityrisk.core.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/** Whoever delegated is back before the time; either side or the office may end it. */
public final class EndDelegation {

  private final Delegations delegations;
  private final Organisation organisation;
  private final Actors actors;
  private final Audit audit;
  private final Clock clock;

  public EndDelegation(
      Delegations delegations, Organisation organisation, Actors actors, Audit audit, Clock clock) {
    this.delegations = delegations;
    this.organisation = organisation;
    this.actors = actors;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Ends a delegation at this moment.
   *
   * @throws DomainException NOT_FOUND also for those whom it is no business of; CONFLICT when it is
   *     over already
   */
  public Delegation end(String user, String id) {
    // load, check rights
    Delegation delegation =
        delegations
            .find(id)
            .filter(one -> mayEnd(user, one))
            .orElseThrow(() -> Refusals.notFound(id));
    // validate
    if (!delegation.isOpen(LocalDate.now(clock))) {
      throw DomainException.conflict(Problem.of("delegation.over"));
    }
    // act
    Delegation ended = delegation.endedAt(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    delegations.save(ended);
    // audit
    audit.write(
        user,
        "delegation.end",
        id,
        Map.of("end", delegation.end().toString()),
        Map.of("from", delegation.from(), "to", delegation.to()));
    return ended;
  }

  private boolean mayEnd(String user, Delegation delegation) {
    OrganisationRegister register = organisation.register();
    return delegation.from().equals(user)
        || delegation.to().equals(user)
        || new Rights(actors.of(user, register), register).runsTheWork();
  }
}
