package org.integrityrisk.core.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.integrityrisk.core.organisation.EntryKind;
import org.integrityrisk.core.organisation.EntryRef;
import org.integrityrisk.core.organisation.OrganisationRegister;

/**
 * Finds units, departments and posts by what people write: a code, or a name that only one entry
 * has.
 */
final class PlaceNames {

  private final Set<EntryRef> known = new HashSet<>();
  private final Map<EntryRef, Set<String>> codesByName = new HashMap<>();

  static PlaceNames of(OrganisationRegister register) {
    PlaceNames names = new PlaceNames();
    register.units().forEach(unit -> names.add(EntryKind.UNIT, unit.code(), unit.name()));
    register.departments().forEach(one -> names.add(EntryKind.DEPARTMENT, one.code(), one.name()));
    register.posts().forEach(post -> names.add(EntryKind.POST, post.code(), post.name()));
    return names;
  }

  void add(EntryKind kind, String code, String name) {
    known.add(new EntryRef(kind, code));
    codesByName.computeIfAbsent(new EntryRef(kind, name), any -> new HashSet<>()).add(code);
  }

  /** The code meant; what was written when it is unknown or could mean several. */
  String code(EntryKind kind, String written) {
    EntryRef ref = new EntryRef(kind, written);
    Set<String> named = codesByName.getOrDefault(ref, Set.of());
    return known.contains(ref) || named.size() != 1 ? written : named.iterator().next();
  }
}
