package org.integrityrisk.core.organisation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * The whole organisation register as it stands at one moment; an immutable value.
 *
 * <p>A register is always sound: codes are unique and well formed, every parent, unit and
 * department named exists, and units form a tree. {@link OrganisationCheck} says what is wrong with
 * entries that are not.
 */
public final class OrganisationRegister {

  /** Nothing registered yet. */
  public static final OrganisationRegister EMPTY = new OrganisationRegister(List.of());

  private final Map<EntryRef, OrganisationEntry> entries = new LinkedHashMap<>();
  private final List<Unit> units;
  private final List<Department> departments;
  private final List<Post> posts;
  private final List<SpecialBody> bodies;
  private final OfficeHolders holders;

  private OrganisationRegister(Collection<? extends OrganisationEntry> all) {
    all.forEach(entry -> entries.put(entry.ref(), entry));
    units = only(Unit.class);
    departments = only(Department.class);
    posts = only(Post.class);
    bodies = only(SpecialBody.class);
    holders = new OfficeHolders(this);
  }

  /**
   * A register of these entries, in their order.
   *
   * @throws DomainException of kind {@code INVALID} with every problem of the entries
   */
  public static OrganisationRegister of(Collection<? extends OrganisationEntry> entries) {
    List<OrganisationCheck.Finding> findings = OrganisationCheck.check(entries);
    if (!findings.isEmpty()) {
      throw DomainException.invalid(
          findings.stream().map(OrganisationCheck.Finding::problem).toList());
    }
    return new OrganisationRegister(entries);
  }

  /**
   * This register with an entry added or replaced.
   *
   * @throws DomainException of kind {@code INVALID} when it would not be sound
   */
  public OrganisationRegister with(OrganisationEntry entry) {
    return withAll(List.of(entry));
  }

  /**
   * This register with entries added or replaced, all at once.
   *
   * @throws DomainException of kind {@code INVALID} when it would not be sound
   */
  public OrganisationRegister withAll(Collection<? extends OrganisationEntry> more) {
    Map<EntryRef, OrganisationEntry> changed = new LinkedHashMap<>(entries);
    more.forEach(entry -> changed.put(entry.ref(), entry));
    return of(changed.values());
  }

  /**
   * This register without an entry.
   *
   * @throws DomainException of kind {@code NOT_FOUND}, or {@code CONFLICT} ({@code
   *     organisation.in-use}) when other entries stand on it
   */
  public OrganisationRegister without(EntryRef ref) {
    if (!entries.containsKey(ref)) {
      throw DomainException.notFound(Problem.of("organisation.not-found", ref.code()));
    }
    OrganisationCheck.dependents(entries.values(), ref).stream()
        .findFirst()
        .ifPresent(
            user -> {
              throw DomainException.conflict(
                  Problem.of("organisation.in-use", ref.code(), user.code()));
            });
    Map<EntryRef, OrganisationEntry> changed = new LinkedHashMap<>(entries);
    changed.remove(ref);
    return new OrganisationRegister(changed.values());
  }

  public Collection<OrganisationEntry> entries() {
    return List.copyOf(entries.values());
  }

  public Optional<OrganisationEntry> find(EntryRef ref) {
    return Optional.ofNullable(entries.get(ref));
  }

  public List<Unit> units() {
    return units;
  }

  public List<Department> departments() {
    return departments;
  }

  public List<Post> posts() {
    return posts;
  }

  public List<SpecialBody> bodies() {
    return bodies;
  }

  public Optional<Unit> unit(String code) {
    return find(EntryRef.unit(code)).map(Unit.class::cast);
  }

  public Optional<Department> department(String code) {
    return find(EntryRef.department(code)).map(Department.class::cast);
  }

  public Optional<Post> post(String code) {
    return find(EntryRef.post(code)).map(Post.class::cast);
  }

  public Optional<SpecialBody> body(String unit, BodyKind kind) {
    return find(EntryRef.body(unit, kind)).map(SpecialBody.class::cast);
  }

  /** The posts of a department. */
  public List<Post> postsIn(String department) {
    return posts.stream().filter(post -> post.department().equals(department)).toList();
  }

  /** The unit, the one above it, and so on to the top; empty when there is no such unit. */
  public List<Unit> upwardsFrom(String unit) {
    return Stream.iterate(unit(unit), Optional::isPresent, one -> one.flatMap(this::above))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Codes of the unit and of every unit below it: what its leaders may look at. */
  public Set<String> unitAndBelow(String unit) {
    return Set.copyOf(
        units.stream()
            .map(Unit::code)
            .filter(code -> upwardsFrom(code).stream().anyMatch(up -> up.code().equals(unit)))
            .toList());
  }

  /** Who holds which office in this register. */
  public OfficeHolders holders() {
    return holders;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrganisationRegister that && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  private Optional<Unit> above(Unit unit) {
    return unit.parent().flatMap(this::unit);
  }

  private <E extends OrganisationEntry> List<E> only(Class<E> type) {
    return entries.values().stream().filter(type::isInstance).map(type::cast).toList();
  }
}
