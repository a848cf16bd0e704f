package org.integrityrisk.core.organisation;

import java.util.List;

/**
 * The members of a special body of a unit. A unit has at most one body of each kind.
 *
 * @param unit code of the unit it belongs to
 * @param members user keys, each once, in the order given
 */
public record SpecialBody(BodyKind kind, String unit, List<String> members)
    implements OrganisationEntry {

  public SpecialBody {
    members = members.stream().distinct().toList();
  }

  @Override
  public EntryRef ref() {
    return EntryRef.body(unit, kind);
  }
}
