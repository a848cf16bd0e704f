package org.integrityrisk.app.rest.view;

import java.util.List;
import org.integrityrisk.core.supervision.Duty;

/**
 * A part in the supervision of a point.
 *
 * @param role code of the office
 * @param roleName its name
 * @param people who holds it now; nobody while it is vacant
 */
public record DutyView(String role, String roleName, List<PersonName> people) {

  /** The part in the language of the names. */
  public static DutyView of(Duty duty, Names names) {
    CodeName role = names.own(duty.role().code());
    return new DutyView(
        role.code(), role.name(), duty.people().stream().map(names::person).toList());
  }
}
