package org.integrityrisk.core.deployment;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.OrganisationRegister;

/**
 * Where a deployment reaches.
 *
 * @param unit code of the unit
 * @param department code of the one department; empty for the unit with all below it
 */
public record DeploymentPlace(String unit, String department) {

  /** Everybody who holds one of the roles there. */
  public List<String> holders(List<HolderRole> roles, OrganisationRegister register) {
    return roles.stream()
        .flatMap(
            role ->
                (department.isEmpty()
                        ? register.holders().holdersInUnit(role, unit)
                        : register.holders().holdersOf(role, department))
                    .stream())
        .distinct()
        .toList();
  }

  boolean isServedBy(Actor actor, List<HolderRole> roles, OrganisationRegister register) {
    return actor.admin() || holders(roles, register).contains(actor.key());
  }

  /** Whether the person works there, by a post or as head or leader of a department. */
  boolean has(String person, OrganisationRegister register) {
    Collection<String> own = register.holders().departmentsOf(person);
    if (!department.isEmpty()) {
      return own.contains(department);
    }
    Set<String> units = register.unitAndBelow(unit);
    return own.stream()
        .flatMap(code -> register.department(code).stream())
        .map(Department::unit)
        .anyMatch(units::contains);
  }

  /** The departments that an order reaches, or that those concerned work in. */
  static Set<String> departmentsOf(DeploymentOrder order, OrganisationRegister register) {
    Set<String> departments = new HashSet<>();
    if (!order.department().isEmpty()) {
      departments.add(order.department());
    }
    order.persons().forEach(person -> departments.addAll(register.holders().departmentsOf(person)));
    return departments;
  }
}
