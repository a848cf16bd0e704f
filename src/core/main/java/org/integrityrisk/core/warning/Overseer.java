package org.integrityrisk.core.warning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.OfficeHolders;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.risk.LoadedPoint;

/**
 * Who is above those that handle a warning: the main leader of the unit or of one above it, or else
 * a member of the discipline office above, or of the leading group; never the warned one, and if
 * possible nobody who examines the warning.
 *
 * @param warning the warning
 * @param point its point with the register as it stands
 */
record Overseer(Warning warning, LoadedPoint point) {

  /** User key; empty where the register has nobody. */
  Optional<String> person() {
    String warned = warning.content().responsible();
    List<String> all = above().filter(user -> !user.equals(warned)).distinct().toList();
    List<String> examiners = new WarningOffices(point).everybodyWhoExamines();
    return all.stream()
        .filter(user -> !examiners.contains(user))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private Stream<String> above() {
    OrganisationRegister register = point.register();
    OfficeHolders holders = register.holders();
    String unit = point.point().content().unit();
    return Stream.of(
            register.upwardsFrom(unit).stream().flatMap(one -> one.mainLeader().stream()),
            holders.holdersInUnit(HolderRole.SUPERIOR_DISCIPLINE_OFFICE, unit).stream(),
            holders.holdersInUnit(HolderRole.LEADING_GROUP, unit).stream())
        .flatMap(users -> users);
  }
}
