package org.integrityrisk.core.organisation;

import java.util.Optional;
import org.integrityrisk.core.text.Coded;

/**
 * A department (内设机构) of a unit.
 *
 * @param unit code of its unit
 * @param head user key of the department head (部门负责人), if one is set
 * @param inChargeLeader user key of the leader in charge of it (分管领导), if one is set
 */
public record Department(
    String code,
    String name,
    String unit,
    DepartmentKind kind,
    Optional<String> head,
    Optional<String> inChargeLeader)
    implements OrganisationEntry, Coded {

  @Override
  public EntryRef ref() {
    return EntryRef.department(code);
  }
}
