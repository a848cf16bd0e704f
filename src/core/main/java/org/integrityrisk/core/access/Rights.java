package org.integrityrisk.core.access;

import static org.integrityrisk.core.organisation.HolderRole.DEPARTMENT_HEAD;
import static org.integrityrisk.core.organisation.HolderRole.DISCIPLINE_OFFICE;
import static org.integrityrisk.core.organisation.HolderRole.IN_CHARGE_LEADER;
import static org.integrityrisk.core.organisation.HolderRole.LEADING_GROUP_OFFICE;
import static org.integrityrisk.core.organisation.HolderRole.LIAISON;
import static org.integrityrisk.core.organisation.HolderRole.WARNING_OFFICER;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Office;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Unit;

/**
 * What an actor may do, each right a sentence. A unit without a body of its own is served by that
 * of the unit above it. Administrators may do what offices may; they never decide in place of a
 * reviewer.
 *
 * @param actor who asks
 * @param register the organisation at this moment
 */
public record Rights(Actor actor, OrganisationRegister register) {

  /** May change the organisation register and read the audit trail. */
  public boolean runsTheWork() {
    return actor.admin() || actor.holds(LEADING_GROUP_OFFICE);
  }

  /** May correct drafts, withdraw points and keep measures of that unit. */
  public boolean runsTheWorkOf(String unit) {
    return actor.admin() || serves(LEADING_GROUP_OFFICE, unit);
  }

  /** May record meetings of the body that decides for that unit: its members and the office may. */
  public boolean recordsMeetingsOf(HolderRole body, String unit) {
    return serves(body, unit) || runsTheWorkOf(unit);
  }

  /** May issue, examine and lift warnings, and have points of that unit re-examined. */
  public boolean watchesOver(String unit) {
    return runsTheWorkOf(unit) || serves(DISCIPLINE_OFFICE, unit);
  }

  /** May correct drafts of that unit before they are submitted; submitting is not among it. */
  public boolean correctsDraftsOf(String unit) {
    return runsTheWorkOf(unit) || serves(LIAISON, unit);
  }

  /** May record checks on points of that unit, as whoever screens for warnings does. */
  public boolean checksIn(String unit) {
    return watchesOver(unit) || serves(WARNING_OFFICER, unit);
  }

  /**
   * May look at what concerns that unit as a whole: its offices, its main leader, and those of the
   * units above it.
   */
  public boolean looksAt(String unit) {
    return register.upwardsFrom(unit).stream()
        .anyMatch(up -> watchesOver(up.code()) || up.mainLeader().filter(actor::is).isPresent());
  }

  /** Works in the department, by a post or as its head or leader. */
  public boolean worksIn(String department) {
    return register.holders().departmentsOf(actor.key()).contains(department);
  }

  /** Heads the department or is the leader in charge of it. */
  public boolean leads(String department) {
    return actor.holdsIn(DEPARTMENT_HEAD, Set.of(department))
        || actor.holdsIn(IN_CHARGE_LEADER, Set.of(department));
  }

  /**
   * Codes of the units whose work the actor runs, so that the actor records every meeting there.
   */
  public Set<String> unitsRun() {
    return register.units().stream()
        .map(Unit::code)
        .filter(this::runsTheWorkOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The bodies of several people that the actor is a member of, with each unit they serve. */
  public Set<Office> seats() {
    return Arrays.stream(HolderRole.values())
        .filter(HolderRole::isOfSeveral)
        .flatMap(role -> register.units().stream().map(unit -> new Office(role, unit.code())))
        .filter(seat -> serves(seat.role(), seat.of()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Every office that the actor holds, in each place that it serves. */
  public Set<Office> offices() {
    Stream<Office> serving =
        Arrays.stream(HolderRole.values())
            .flatMap(role -> register.units().stream().map(unit -> new Office(role, unit.code())))
            .filter(office -> serves(office.role(), office.of()));
    return Stream.concat(actor.offices().stream(), serving).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Codes of the units that the actor sees as a superior: where an office is held, and those below
   * it when the office leads or oversees the unit.
   */
  public Set<String> unitsSeen() {
    return actor.offices().stream()
        .flatMap(office -> seenFrom(office).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Codes of the units in which an office of the unit is held, or of a unit above that leads or
   * oversees it; the head of a department holds none of them.
   */
  Set<String> unitsOfOffices() {
    return actor.offices().stream()
        .filter(office -> !office.role().isOfDepartment())
        .flatMap(office -> seenFrom(office).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Codes of the units that the actor may look at. */
  public Set<String> unitsLookedAt() {
    return register.units().stream()
        .map(Unit::code)
        .filter(this::looksAt)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Codes of the departments of the units that the actor may look at. */
  public Set<String> departmentsLookedAt() {
    return departmentsOf(unitsLookedAt());
  }

  /** Codes of the departments that belong to one of the units. */
  public Set<String> departmentsOf(Set<String> units) {
    return register.departments().stream()
        .filter(department -> units.contains(department.unit()))
        .map(Department::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Codes of the departments that the actor heads or is the leader in charge of. */
  public Set<String> departmentsLed() {
    return Stream.of(DEPARTMENT_HEAD, IN_CHARGE_LEADER)
        .flatMap(role -> actor.placesOf(role).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Codes of the units whose warnings the actor may examine and lift. */
  public Set<String> unitsWatched() {
    return register.units().stream()
        .map(Unit::code)
        .filter(this::watchesOver)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> seenFrom(Office office) {
    String unit =
        office.role().isOfDepartment()
            ? register.department(office.of()).map(Department::unit).orElseThrow()
            : office.of();
    return office.role().overseesBelow() ? register.unitAndBelow(unit) : Set.of(unit);
  }

  private boolean serves(HolderRole role, String unit) {
    return register.holders().holdersInUnit(role, unit).contains(actor.key());
  }
}
