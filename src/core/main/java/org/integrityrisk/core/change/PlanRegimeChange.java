package org.integrityrisk.core.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.PointPages;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskState;

/** Finds out what a change of the regime does to every risk point of a project. */
public final class PlanRegimeChange {

  private static final int PAGE = 200;

  private final PointPages pages;
  private final PlanPoint plans;
  private final Organisation organisation;
  private final Actors actors;

  public PlanRegimeChange(
      PointPages pages, PlanPoint plans, Organisation organisation, Actors actors) {
    this.pages = pages;
    this.plans = plans;
    this.organisation = organisation;
    this.actors = actors;
  }

  /** The whole plan. Changes nothing. */
  RegimeChangePlan of(RegimeChange change, String user) {
    OrganisationRegister register = organisation.register();
    Actor actor = actors.of(user, register);
    LostWords lost = new LostWords(change);
    List<PointChange> changes = new ArrayList<>();
    eachPage(
        change.project(),
        page -> {
          page.stream()
              .filter(point -> !point.state().equals(RiskState.WITHDRAWN))
              .forEach(point -> lost.add(point.content()));
          List<LoadedPoint> loaded =
              page.stream()
                  .map(point -> new LoadedPoint(point, actor, change.from(), register))
                  .toList();
          plans.ofAll(change, loaded).forEach(plan -> changes.add(plan.change()));
        });
    return RegimeChangePlan.of(change, lost.all(), lost.unmapped(), changes);
  }

  private void eachPage(String project, Consumer<List<RiskPoint>> work) {
    String lastId = "";
    for (List<RiskPoint> page = pages.after(project, lastId, PAGE);
        !page.isEmpty();
        page = pages.after(project, lastId, PAGE)) {
      work.accept(page);
      lastId = page.get(page.size() - 1).id();
    }
  }
}
