package org.integrityrisk.core.deployment;

import org.integrityrisk.core.paper.PaperTally;

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

  static DeploymentCount of(PaperTally tally) {
    return new DeploymentCount(
        tally.issued(),
        tally.concerned(),
        tally.issued() - tally.open(),
        tally.open(),
        tally.overdue(),
        tally.movedOn());
  }
}
