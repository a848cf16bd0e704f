package org.integrityrisk.core.screening;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Office;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.organisation.Unit;

/**
 * Which units are screened on their own: those with an officer of their own, and those that nothing
 * is above. Every other unit belongs to the next one above it.
 */
record ScreeningUnits(OrganisationRegister register, HolderRole officer) {

  /** Codes of the units that belong to each unit that is screened, that unit among them. */
  Map<String, Set<String>> all() {
    Map<String, Set<String>> all = new LinkedHashMap<>();
    register
        .units()
        .forEach(
            unit ->
                all.computeIfAbsent(screening(unit.code()), any -> new LinkedHashSet<>())
                    .add(unit.code()));
    return all;
  }

  /** Code of the unit with which a unit is screened. */
  private String screening(String unit) {
    List<Unit> upwards = register.upwardsFrom(unit);
    return upwards.stream()
        .map(Unit::code)
        .filter(this::hasOfficer)
        .findFirst()
        .orElseGet(() -> upwards.get(upwards.size() - 1).code());
  }

  private boolean hasOfficer(String unit) {
    Optional<SpecialBody> body = officer.body().flatMap(kind -> register.body(unit, kind));
    return body.filter(one -> !one.members().isEmpty()).isPresent();
  }

  /** The office that screens a unit: the officer, or the office of the leading group. */
  Office screener(String unit) {
    Office post = new Office(officer, unit);
    return isVacant(unit) ? new Office(HolderRole.LEADING_GROUP_OFFICE, unit) : post;
  }

  /** Whether nobody holds the post of the officer. */
  boolean isVacant(String unit) {
    return register.holders().holdersOf(new Office(officer, unit)).isEmpty();
  }
}
