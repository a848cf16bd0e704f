package org.integrityrisk.core.publicity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.organisation.Unit;

/**
 * Who belongs to those among whom points are shown, apart from those who see the project anyway.
 */
final class PublicityAudience {

  private PublicityAudience() {}

  static boolean includes(Notice notice, Actor actor, OrganisationRegister register) {
    return switch (notice.scope()) {
      case SYSTEM -> true;
      case UNIT -> belongsTo(notice.unit(), actor, register);
      case LIST -> false;
    };
  }

  private static boolean belongsTo(String unit, Actor actor, OrganisationRegister register) {
    Set<String> shown = register.unitAndBelow(unit);
    return unitsOf(actor.key(), register).stream().anyMatch(shown::contains);
  }

  private static Set<String> unitsOf(String user, OrganisationRegister register) {
    Stream<String> departments =
        register.holders().departmentsOf(user).stream()
            .flatMap(code -> register.department(code).stream())
            .map(Department::unit);
    Stream<String> bodies = register.holders().bodiesOf(user).stream().map(SpecialBody::unit);
    Stream<String> led =
        register.units().stream()
            .filter(unit -> unit.mainLeader().filter(user::equals).isPresent())
            .map(Unit::code);
    return Stream.of(departments, bodies, led)
        .flatMap(units -> units)
        .collect(Collectors.toUnmodifiableSet());
  }
}
