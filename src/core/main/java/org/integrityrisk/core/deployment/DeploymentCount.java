package org.integrityrisk.core.deployment;

import java.time.LocalDate;
import java.util.List;

/**
 * How many deployments there are, and what became of them. Issued is always lifted and open
 * together.
 *
 * @param issued how many were issued
 * @param persons how many persons they concern; one in two deployments counts twice (人次)
 * @param lifted how many are lifted
 * @param open how many are not
 * @param overdue how many of the open ones lack feedback although the last day is past
 * @param escalated how many went on at a higher level
 */
public record DeploymentCount(
    int issued, int persons, int lifted, int open, int overdue, int escalated) {

  /** Of nothing. */
  public static final DeploymentCount NONE = new DeploymentCount(0, 0, 0, 0, 0, 0);

  /** Both counts together. */
  public DeploymentCount and(DeploymentCount other) {
    return new DeploymentCount(
        issued + other.issued,
        persons + other.persons,
        lifted + other.lifted,
        open + other.open,
        overdue + other.overdue,
        escalated + other.escalated);
  }

  /** Counts them as of a day. */
  public static DeploymentCount of(List<Deployment> deployments, LocalDate today) {
    int open = (int) deployments.stream().filter(one -> one.state().isOpen()).count();
    return new DeploymentCount(
        deployments.size(),
        deployments.stream().mapToInt(one -> one.order().persons().size()).sum(),
        deployments.size() - open,
        open,
        (int) deployments.stream().filter(one -> one.isOverdue(today)).count(),
        (int) deployments.stream().filter(Deployment::isEscalated).count());
  }
}
