package org.integrityrisk.core.organisation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Who holds which office in a register, asked from either side.
 *
 * <p>Rule: what a unit has not set (main leader, body) the next unit above it lends, as a
 * sub-bureau's branches are led by the sub-bureau.
 */
public final class OfficeHolders {

  private record Asked(HolderRole role, String department) {}

  private final OrganisationRegister register;

  /** A register never changes, and lists of points ask the same of it for each point. */
  private final Map<Asked, List<String>> answered = new ConcurrentHashMap<>();

  OfficeHolders(OrganisationRegister register) {
    this.register = register;
  }

  /**
   * Everybody who holds the role for a department; empty when nobody does or there is no such
   * department. One person at most, except for bodies.
   */
  public List<String> holdersOf(HolderRole role, String department) {
    return register
        .department(department)
        .map(
            one -> answered.computeIfAbsent(new Asked(role, one.code()), any -> holders(role, one)))
        .orElse(List.of());
  }

  /** Everybody who holds the office now. */
  public List<String> holdersOf(Office office) {
    return office.role().isOfDepartment()
        ? holdersOf(office.role(), office.of())
        : holdersInUnit(office.role(), office.of());
  }

  /** The one person who holds the role for a department; empty for bodies of several. */
  public Optional<String> holderOf(HolderRole role, String department) {
    List<String> all = holdersOf(role, department);
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** Everybody who holds the role for a unit as a whole; nobody for offices of departments. */
  public List<String> holdersInUnit(HolderRole role, String unit) {
    return role.body()
        .map(kind -> membersOf(kind, unit, role.isAbove()))
        .orElseGet(() -> role == HolderRole.MAIN_LEADER ? mainLeaderOf(unit).toList() : List.of());
  }

  /**
   * The line above a department, each person once: head, in-charge leader, main leaders upwards.
   */
  public List<String> superiors(String department) {
    return register.department(department).stream()
        .flatMap(
            one ->
                Stream.of(
                        one.head().stream(),
                        one.inChargeLeader().stream(),
                        register.upwardsFrom(one.unit()).stream()
                            .flatMap(unit -> unit.mainLeader().stream()))
                    .flatMap(people -> people))
        .distinct()
        .toList();
  }

  /** The posts a person holds. */
  public List<Post> postsOf(String user) {
    return register.posts().stream().filter(post -> holds(post.holder(), user)).toList();
  }

  /** The bodies a person is a member of. */
  public List<SpecialBody> bodiesOf(String user) {
    return register.bodies().stream().filter(body -> body.members().contains(user)).toList();
  }

  /** Is the person a member of a body of this kind, in any unit? */
  public boolean isMember(String user, BodyKind kind) {
    return bodiesOf(user).stream().anyMatch(body -> body.kind() == kind);
  }

  /** Codes of the units that the body serves: its own, and those below without one of their own. */
  public List<String> unitsServedBy(SpecialBody body) {
    return register.units().stream()
        .map(Unit::code)
        .filter(unit -> bodyServing(body.kind(), unit, false).filter(body::equals).isPresent())
        .toList();
  }

  /** Every office a person holds by an entry of their own: lent ones are not repeated. */
  public List<Office> officesOf(String user) {
    Stream<Office> departments =
        register.departments().stream().flatMap(one -> officesIn(one, user));
    Stream<Office> units =
        register.units().stream()
            .filter(unit -> holds(unit.mainLeader(), user))
            .map(unit -> new Office(HolderRole.MAIN_LEADER, unit.code()));
    Stream<Office> bodies =
        bodiesOf(user).stream().map(body -> new Office(HolderRole.of(body.kind()), body.unit()));
    return Stream.of(departments, units, bodies).flatMap(offices -> offices).toList();
  }

  /** Codes of the departments a person works in: by a post, as head or as in-charge leader. */
  public Set<String> departmentsOf(String user) {
    Set<String> codes = new LinkedHashSet<>();
    postsOf(user).forEach(post -> codes.add(post.department()));
    register.departments().stream()
        .filter(one -> officesIn(one, user).findAny().isPresent())
        .forEach(one -> codes.add(one.code()));
    return codes;
  }

  private List<String> holders(HolderRole role, Department department) {
    return switch (role) {
      case DEPARTMENT_HEAD -> department.head().stream().toList();
      case IN_CHARGE_LEADER -> department.inChargeLeader().stream().toList();
      default -> holdersInUnit(role, department.unit());
    };
  }

  private Stream<String> mainLeaderOf(String unit) {
    return register.upwardsFrom(unit).stream().flatMap(one -> one.mainLeader().stream()).limit(1);
  }

  private List<String> membersOf(BodyKind kind, String unit, boolean above) {
    return bodyServing(kind, unit, above).map(SpecialBody::members).orElse(List.of());
  }

  private Optional<SpecialBody> bodyServing(BodyKind kind, String unit, boolean above) {
    return register.upwardsFrom(unit).stream()
        .skip(above ? 1 : 0)
        .flatMap(one -> register.body(one.code(), kind).stream())
        .filter(body -> !body.members().isEmpty())
        .findFirst();
  }

  private static Stream<Office> officesIn(Department department, String user) {
    Stream<Office> head =
        holds(department.head(), user)
            ? Stream.of(new Office(HolderRole.DEPARTMENT_HEAD, department.code()))
            : Stream.empty();
    Stream<Office> inCharge =
        holds(department.inChargeLeader(), user)
            ? Stream.of(new Office(HolderRole.IN_CHARGE_LEADER, department.code()))
            : Stream.empty();
    return Stream.concat(head, inCharge);
  }

  private static boolean holds(Optional<String> holder, String user) {
    return holder.filter(user::equals).isPresent();
  }
}
