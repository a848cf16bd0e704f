package org.integrityrisk.core.inspection;

import java.util.Collection;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.regime.Regime;

/**
 * Who may plan, make and see checks of several points: the offices that check in the unit, its main
 * leader, and, on their own points alone, whoever leads the department or has a part in the
 * supervision.
 */
record RoundAccess(Actor actor, Regime regime, OrganisationRegister register) {

  /** May check in the unit at all, whichever points. */
  boolean checksIn(String unit) {
    return rights().checksIn(unit)
        || register.holders().holdersInUnit(HolderRole.MAIN_LEADER, unit).contains(actor.key());
  }

  /** May check all these points for the unit. */
  boolean mayCheck(String unit, Collection<CheckedPoint> points) {
    return checksIn(unit) || !points.isEmpty() && points.stream().allMatch(this::mayCheck);
  }

  boolean mayCheck(CheckedPoint point) {
    return checksIn(point.unit())
        || rights().leads(point.department())
        || point.plan(regime, register).filter(plan -> plan.includes(actor.key())).isPresent();
  }

  boolean mayRecord(CheckRound round) {
    return isConcerned(round) || checksIn(round.unit());
  }

  boolean maySee(CheckRound round) {
    return mayRecord(round) || round.departments().stream().anyMatch(rights()::leads);
  }

  private boolean isConcerned(CheckRound round) {
    return actor.is(round.checker()) || actor.is(round.planner());
  }

  private Rights rights() {
    return new Rights(actor, register);
  }
}
