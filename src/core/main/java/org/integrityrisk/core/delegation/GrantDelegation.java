package org.integrityrisk.core.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/** The holder of an office, or the leading group's office on the holder's behalf, delegates. */
public final class GrantDelegation {

  private final Delegations delegations;
  private final Organisation organisation;
  private final Actors actors;
  private final People people;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  public GrantDelegation(
      Delegations delegations,
      Organisation organisation,
      Actors actors,
      People people,
      Audit audit,
      Ids ids,
      Clock clock) {
    this.delegations = delegations;
    this.organisation = organisation;
    this.actors = actors;
    this.people = people;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Delegates.
   *
   * @param user key of the one who records it
   * @throws DomainException INVALID with every problem, or FORBIDDEN
   */
  public Delegation grant(String user, DelegationInput input) {
    // load
    OrganisationRegister register = organisation.register();
    DelegationInput named = withKeys(input);
    // check rights
    if (!named.from().equals(user) && !rights(user, register).runsTheWork()) {
      throw Refusals.forbidden(named.from());
    }
    // validate
    Problems problems = new Problems();
    problems.addAll(
        new DelegationRules(register, LocalDate.now(clock)).check(named, delegations.all()));
    problems.throwIfAny();
    // act
    Delegation delegation = delegation(user, named);
    delegations.save(delegation);
    // audit
    audit.write(user, "delegation.grant", delegation.id(), Map.of(), summary(delegation));
    return delegation;
  }

  private Rights rights(String user, OrganisationRegister register) {
    return new Rights(actors.of(user, register), register);
  }

  private DelegationInput withKeys(DelegationInput input) {
    Problems problems = new Problems();
    Optional<String> from = key(input.from(), "from", problems);
    Optional<String> to = key(input.to(), "to", problems);
    problems.throwIfAny();
    return new DelegationInput(
        from.orElseThrow(), to.orElseThrow(), input.start(), input.end(), input.reason().strip());
  }

  private Optional<String> key(String name, String field, Problems problems) {
    Optional<String> key = people.keyOf(name);
    if (key.isEmpty()) {
      problems.add(Problem.of("delegation.unknown-person", name).at(field));
    }
    return key;
  }

  private Delegation delegation(String user, DelegationInput input) {
    return new Delegation(
        ids.next(),
        input.from(),
        input.to(),
        input.start(),
        input.end(),
        input.reason(),
        user,
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        Optional.empty());
  }

  private static Map<String, String> summary(Delegation delegation) {
    return Map.of(
        "from", delegation.from(),
        "to", delegation.to(),
        "start", delegation.start().toString(),
        "end", delegation.end().toString(),
        "reason", delegation.reason());
  }
}
