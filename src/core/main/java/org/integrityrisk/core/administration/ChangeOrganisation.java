package org.integrityrisk.core.administration;

import java.util.List;
import java.util.stream.Stream;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.EntryRef;
import org.integrityrisk.core.organisation.OrganisationEntry;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.power.Powers;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/** The office of the leading group changes one entry of the organisation register. */
public final class ChangeOrganisation {

  private final KeepEntries entries;
  private final Actors actors;
  private final People people;
  private final Powers powers;

  public ChangeOrganisation(KeepEntries entries, Actors actors, People people, Powers powers) {
    this.entries = entries;
    this.actors = actors;
    this.people = people;
    this.powers = powers;
  }

  /**
   * Adds an entry or replaces the one with the same reference. A post that moves to another
   * department takes its powers along.
   *
   * @return the powers that were taken along, as they are now
   * @throws DomainException FORBIDDEN, or INVALID with every problem, {@code
   *     organisation.unknown-user} among them
   */
  public List<Power> save(String user, OrganisationEntry entry) {
    // load, check rights
    OrganisationRegister register = registerFor(user, entry.ref());
    // validate
    checkPeople(entry);
    register.with(entry);
    // act, audit
    List<Power> taken = entries.save(user, register.find(entry.ref()), entry);
    // publish
    entries.publish(List.of(entry));
    return taken;
  }

  /**
   * Removes an entry.
   *
   * @throws DomainException FORBIDDEN, NOT_FOUND, or CONFLICT when other entries stand on it or
   *     powers of the catalogue name it
   */
  public void delete(String user, EntryRef ref) {
    // load, check rights
    OrganisationRegister register = registerFor(user, ref);
    // validate
    register.without(ref);
    checkNoPower(ref);
    OrganisationEntry entry = register.find(ref).orElseThrow();
    // act, audit
    entries.delete(user, entry);
    // publish
    entries.publish(List.of(entry));
  }

  private OrganisationRegister registerFor(String user, EntryRef ref) {
    OrganisationRegister register = entries.register();
    if (!new Rights(actors.of(user, register), register).runsTheWork()) {
      throw Refusals.forbidden(ref.code());
    }
    return register;
  }

  private void checkNoPower(EntryRef ref) {
    List<Power> named = powers.catalogue().exercisedBy(ref);
    if (!named.isEmpty()) {
      throw DomainException.conflict(
          Problem.of(
              "organisation.in-use-by-powers",
              ref.code(),
              Integer.toString(named.size()),
              named.get(0).code()));
    }
  }

  private void checkPeople(OrganisationEntry entry) {
    Problems problems = new Problems();
    namedIn(entry)
        .filter(key -> people.displayName(key).isEmpty())
        .map(key -> Problem.of("organisation.unknown-user", key))
        .forEach(problems::add);
    problems.throwIfAny();
  }

  private static Stream<String> namedIn(OrganisationEntry entry) {
    if (entry instanceof Unit unit) {
      return unit.mainLeader().stream();
    }
    if (entry instanceof Department department) {
      return Stream.concat(department.head().stream(), department.inChargeLeader().stream());
    }
    return entry instanceof Post post
        ? post.holder().stream()
        : ((SpecialBody) entry).members().stream();
  }
}
