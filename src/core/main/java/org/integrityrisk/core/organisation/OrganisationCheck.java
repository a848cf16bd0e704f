package org.integrityrisk.core.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.integrityrisk.core.text.Problem;

/**
 * Finds what keeps entries from forming a sound register.
 *
 * <p>Codes of problems, all starting {@code organisation.}: {@code bad-code}, {@code name-missing},
 * {@code name-too-long}, {@code duplicate}, {@code unknown-unit}, {@code unknown-department},
 * {@code unit-cycle}.
 */
public final class OrganisationCheck {

  /** Longest name of an entry, in characters. */
  public static final int LONGEST_NAME = 200;

  /** What a code may look like: it stands in addresses and in Jira's text fields. */
  public static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,49}");

  /**
   * A problem and the entry that has it.
   *
   * @param entry whose problem it is
   * @param problem what is wrong, its field named as in the entry's record
   */
  public record Finding(EntryRef entry, Problem problem) {}

  private final Map<EntryRef, OrganisationEntry> known = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private OrganisationCheck() {}

  /** Every problem of these entries, in their order; empty when they form a sound register. */
  public static List<Finding> check(Collection<? extends OrganisationEntry> entries) {
    OrganisationCheck check = new OrganisationCheck();
    entries.forEach(check::remember);
    entries.forEach(check::look);
    return List.copyOf(check.findings);
  }

  /** The entries that name the given one as parent, unit or department. */
  static List<EntryRef> dependents(
      Collection<? extends OrganisationEntry> entries, EntryRef foundation) {
    return entries.stream()
        .filter(entry -> foundationOf(entry).filter(foundation::equals).isPresent())
        .map(OrganisationEntry::ref)
        .toList();
  }

  private void remember(OrganisationEntry entry) {
    if (known.putIfAbsent(entry.ref(), entry) != null) {
      add(entry, Problem.of("organisation.duplicate", entry.ref().code()).at("code"));
    }
  }

  private void look(OrganisationEntry entry) {
    if (entry instanceof Unit unit) {
      lookAtName(entry, unit.code(), unit.name());
      lookForCycle(unit);
    } else if (entry instanceof Department department) {
      lookAtName(entry, department.code(), department.name());
    } else if (entry instanceof Post post) {
      lookAtName(entry, post.code(), post.name());
    }
    foundationOf(entry)
        .filter(ref -> !known.containsKey(ref))
        .ifPresent(ref -> add(entry, unknown(entry, ref)));
  }

  private void lookAtName(OrganisationEntry entry, String code, String name) {
    if (!CODE.matcher(code).matches()) {
      add(entry, Problem.of("organisation.bad-code", code).at("code"));
    }
    if (name.isBlank()) {
      add(entry, Problem.of("organisation.name-missing", code).at("name"));
    } else if (name.length() > LONGEST_NAME) {
      add(entry, Problem.of("organisation.name-too-long", code, "" + LONGEST_NAME).at("name"));
    }
  }

  private void lookForCycle(Unit unit) {
    Set<EntryRef> seen = new HashSet<>();
    Optional<OrganisationEntry> one = Optional.of(unit);
    while (one.isPresent() && seen.add(one.get().ref())) {
      one = foundationOf(one.get()).map(known::get);
    }
    if (one.filter(unit::equals).isPresent()) {
      add(unit, Problem.of("organisation.unit-cycle", unit.code()).at("parent"));
    }
  }

  private void add(OrganisationEntry entry, Problem problem) {
    findings.add(new Finding(entry.ref(), problem));
  }

  private static Problem unknown(OrganisationEntry entry, EntryRef ref) {
    String field = entry instanceof Unit ? "parent" : ref.kind().code();
    return switch (ref.kind()) {
      case UNIT -> Problem.of("organisation.unknown-unit", ref.code()).at(field);
      case DEPARTMENT -> Problem.of("organisation.unknown-department", ref.code()).at(field);
      case POST, BODY -> throw new IllegalArgumentException("Nothing stands on " + ref);
    };
  }

  private static Optional<EntryRef> foundationOf(OrganisationEntry entry) {
    if (entry instanceof Unit unit) {
      return unit.parent().map(EntryRef::unit);
    }
    if (entry instanceof Department department) {
      return Optional.of(EntryRef.unit(department.unit()));
    }
    if (entry instanceof Post post) {
      return Optional.of(EntryRef.department(post.department()));
    }
    return Optional.of(EntryRef.unit(((SpecialBody) entry).unit()));
  }
}
