package org.integrityrisk.core.deployment;

import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.paper.PaperCard;
import org.integrityrisk.core.paper.PaperKind;

/** What lists need to know of a deployment; it can be late as long as feedback is missing. */
final class DeploymentCard {

  private DeploymentCard() {}

  static PaperCard of(Deployment deployment) {
    DeploymentOrder order = deployment.order();
    boolean awaiting = deployment.state() == DeploymentState.AWAITING;
    return new PaperCard(
        order.id(),
        PaperKind.DEPLOYMENT,
        order.project(),
        order.unit(),
        order.department(),
        order.level(),
        deployment.level(),
        deployment.state().code(),
        deployment.state().isOpen(),
        false,
        awaiting ? Optional.of(deployment.due()) : Optional.empty(),
        order.issuer(),
        "",
        order.issued(),
        order.number(),
        order.content(),
        Set.copyOf(order.persons()),
        Set.copyOf(order.points()));
  }
}
