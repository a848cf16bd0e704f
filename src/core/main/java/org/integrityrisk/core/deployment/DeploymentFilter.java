package org.integrityrisk.core.deployment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.integrityrisk.core.organisation.OrganisationRegister;

/**
 * Which deployments are looked for; whatever is empty lets all through.
 *
 * @param level code of the level that issued them
 * @param state how far they are
 * @param unit code of the unit, with all below it
 * @param from first day on which they were issued
 * @param to last day on which they were issued
 */
public record DeploymentFilter(
    String level,
    Optional<DeploymentState> state,
    String unit,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /** Whether it lets a deployment through; days are those of the zone. */
  boolean lets(Deployment deployment, OrganisationRegister register, ZoneId zone) {
    DeploymentOrder order = deployment.order();
    LocalDate issued = LocalDate.ofInstant(order.issued(), zone);
    return (level.isEmpty() || level.equals(order.level()))
        && state.filter(one -> one != deployment.state()).isEmpty()
        && (unit.isEmpty() || register.unitAndBelow(unit).contains(order.unit()))
        && from.filter(issued::isBefore).isEmpty()
        && to.filter(issued::isAfter).isEmpty();
  }
}
