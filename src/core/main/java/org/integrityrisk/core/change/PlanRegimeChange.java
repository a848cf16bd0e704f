package org.integrityrisk.core.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.PointPages;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPoints;
import org.integrityrisk.core.risk.RiskState;

/** Finds out what a change of the regime does to every risk point and warning of a project. */
public final class PlanRegimeChange {

  /** Large, since a host may count what is left anew for each page. */
  private static final int PAGE = 1000;

  private final PointPages pages;
  private final RiskPoints points;
  private final PlanPoint plans;
  private final LostFollowUpWords followUps;
  private final PlanWarnings warnings;
  private final Organisation organisation;
  private final Actors actors;

  public PlanRegimeChange(
      PointPages pages,
      RiskPoints points,
      PlanPoint plans,
      FollowUps followUps,
      PlanWarnings warnings,
      Organisation organisation,
      Actors actors) {
    this.pages = pages;
    this.points = points;
    this.plans = plans;
    this.followUps = new LostFollowUpWords(followUps);
    this.warnings = warnings;
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
          plans
              .ofAll(change, loaded(change, page, actor, register))
              .forEach(plan -> changes.add(plan.change()));
        });
    List<LostWord> further = followUps.of(change);
    return RegimeChangePlan.of(
        change,
        both(lost.all(), further),
        both(lost.unmapped(), further.stream().filter(word -> !isMapped(word, change)).toList()),
        changes,
        warnings.of(change));
  }

  /**
   * What the change does to some points, in the order of their ids; those that are gone are left.
   */
  List<PointChange> of(RegimeChange change, String user, List<String> ids) {
    OrganisationRegister register = organisation.register();
    Actor actor = actors.of(user, register);
    return plans.ofAll(change, loaded(change, points.findAllById(ids), actor, register)).stream()
        .map(PointPlan::change)
        .toList();
  }

  private static List<LoadedPoint> loaded(
      RegimeChange change, List<RiskPoint> points, Actor actor, OrganisationRegister register) {
    return points.stream()
        .map(point -> new LoadedPoint(point, actor, change.from(), register))
        .toList();
  }

  private static boolean isMapped(LostWord word, RegimeChange change) {
    return change
        .words()
        .of(word.field(), word.code())
        .filter(chosen -> word.choices().stream().anyMatch(one -> one.code().equals(chosen)))
        .isPresent();
  }

  private static List<LostWord> both(List<LostWord> ofPoints, List<LostWord> further) {
    return Stream.concat(ofPoints.stream(), further.stream()).toList();
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
