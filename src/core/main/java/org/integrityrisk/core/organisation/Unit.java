package org.integrityrisk.core.organisation;

import java.util.Optional;
import org.integrityrisk.core.text.Coded;

/**
 * A unit (单位) of the tree of units.
 *
 * @param parent code of the unit above; empty at the top
 * @param mainLeader user key of the main leader (主要负责人), if one is set
 */
public record Unit(String code, String name, Optional<String> parent, Optional<String> mainLeader)
    implements OrganisationEntry, Coded {

  @Override
  public EntryRef ref() {
    return EntryRef.unit(code);
  }
}
