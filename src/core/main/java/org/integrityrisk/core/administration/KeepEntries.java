package org.integrityrisk.core.administration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Together;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.EntryRef;
import org.integrityrisk.core.organisation.OrganisationEntry;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.OrganisationStore;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.power.Power;

/** Stores a change of the register that was validated, writes it down and tells the projection. */
public final class KeepEntries {

  private final OrganisationStore store;
  private final Audit audit;
  private final OfficeProjection projection;
  private final PowersOfPosts powers;
  private final Together together;

  public KeepEntries(
      OrganisationStore store,
      Audit audit,
      OfficeProjection projection,
      PowersOfPosts powers,
      Together together) {
    this.store = store;
    this.audit = audit;
    this.projection = projection;
    this.powers = powers;
    this.together = together;
  }

  OrganisationRegister register() {
    return store.register();
  }

  /**
   * Saves an entry, together with the powers that follow it.
   *
   * @return the powers that follow, as they are now
   */
  List<Power> save(String user, Optional<OrganisationEntry> before, OrganisationEntry entry) {
    return together.keep(() -> kept(user, before, entry));
  }

  private List<Power> kept(
      String user, Optional<OrganisationEntry> before, OrganisationEntry entry) {
    store.save(entry);
    write(user, "organisation.save", entry.ref(), values(before), EntryValues.of(entry));
    return powers.follow(user, entry);
  }

  void delete(String user, OrganisationEntry entry) {
    store.delete(entry.ref());
    write(user, "organisation.delete", entry.ref(), EntryValues.of(entry), Map.of());
  }

  /** Tells the projection about every department whose offices the entries can touch. */
  void publish(Collection<? extends OrganisationEntry> changed) {
    OrganisationRegister register = store.register();
    projection.refreshDepartments(
        changed.stream()
            .flatMap(entry -> departmentsTouchedBy(entry, register))
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static Stream<String> departmentsTouchedBy(
      OrganisationEntry entry, OrganisationRegister register) {
    if (entry instanceof Unit unit) {
      return departmentsUnder(unit.code(), register);
    }
    if (entry instanceof SpecialBody body) {
      return departmentsUnder(body.unit(), register);
    }
    return Stream.of(entry instanceof Post post ? post.department() : ((Department) entry).code());
  }

  private static Stream<String> departmentsUnder(String unit, OrganisationRegister register) {
    Set<String> units = register.unitAndBelow(unit);
    return register.departments().stream()
        .filter(department -> units.contains(department.unit()))
        .map(Department::code);
  }

  private void write(
      String user,
      String action,
      EntryRef ref,
      Map<String, String> before,
      Map<String, String> after) {
    audit.write(user, action, ref.kind().code() + ":" + ref.code(), before, after);
  }

  private static Map<String, String> values(Optional<OrganisationEntry> entry) {
    return entry.map(EntryValues::of).orElse(Map.of());
  }
}
