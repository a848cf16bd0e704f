package org.integrityrisk.core.organisation;

import java.util.Optional;
import org.integrityrisk.core.text.Coded;

/**
 * A post (岗位) of a department.
 *
 * @param department code of its department
 * @param holder user key of the one who holds it, if anybody does
 */
public record Post(String code, String name, String department, Rank rank, Optional<String> holder)
    implements OrganisationEntry, Coded {

  @Override
  public EntryRef ref() {
    return EntryRef.post(code);
  }
}
