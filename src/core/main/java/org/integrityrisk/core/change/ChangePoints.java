package org.integrityrisk.core.change;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.review.Opinions;
import org.integrityrisk.core.risk.ContentVersions;
import org.integrityrisk.core.risk.FormerGrading;
import org.integrityrisk.core.risk.FormerGradings;
import org.integrityrisk.core.risk.Gradings;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.PointGrading;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPoints;

/**
 * Takes risk points along to another regime, some at a time: each kind of write is made for all of
 * them together, in the same order, and is left out where it was made already, so that it can be
 * done again after a crash.
 *
 * <p>What was approved is not falsified: the opinions keep the hash of the content they were given
 * on, the content itself is kept under it, and the former grading stays beside the new one.
 */
public final class ChangePoints {

  private final RiskPoints points;
  private final PlanPoint plans;
  private final Gradings gradings;
  private final FormerGradings former;
  private final Opinions opinions;
  private final ContentVersions contents;
  private final RegimeHost host;
  private final Audit audit;
  private final Projection projection;
  private final Clock clock;

  public ChangePoints(
      RiskPoints points,
      PlanPoint plans,
      Gradings gradings,
      FormerGradings former,
      Opinions opinions,
      ContentVersions contents,
      RegimeHost host,
      Audit audit,
      Projection projection,
      Clock clock) {
    this.points = points;
    this.plans = plans;
    this.gradings = gradings;
    this.former = former;
    this.opinions = opinions;
    this.contents = contents;
    this.host = host;
    this.audit = audit;
    this.projection = projection;
    this.clock = clock;
  }

  /**
   * Takes some points along.
   *
   * @param loaded the points as they are, under the regime that the project leaves
   * @param intent the change in the journal, with the administrator who makes it
   * @param again whether they may have been taken along before, in whole or in part
   */
  void take(RegimeChange change, List<LoadedPoint> loaded, Intent intent, boolean again) {
    String actor = intent.actor();
    String id = intent.id();
    List<TakenPoint> taken =
        plans.ofAll(change, loaded).stream().map(plan -> TakenPoint.of(plan, id)).toList();
    // Written first: what is done twice may be told twice, and is never left untold.
    audit.writeAll(
        actor,
        "risk-point.regime-change",
        taken.stream().flatMap(point -> point.changed().stream()).toList());
    keepWords(taken, actor);
    keepLevels(taken, actor);
    keepGradings(taken, id, again);
    keepPlaces(taken);
    moveInHost(change, taken, actor);
    projection.putAll(taken.stream().map(TakenPoint::after).toList());
  }

  private void keepWords(List<TakenPoint> taken, String actor) {
    taken.stream()
        .filter(point -> !point.before().content().equals(point.after().content()))
        .map(TakenPoint::after)
        .forEach(after -> points.replaceContent(after.key(), after.content(), actor));
  }

  private void keepGradings(List<TakenPoint> taken, String id, boolean again) {
    Instant now = clock.instant();
    Map<String, FormerGrading> replaced = new LinkedHashMap<>();
    Map<String, PointGrading> fresh = new LinkedHashMap<>();
    for (TakenPoint point : taken) {
      point
          .newGrading()
          .ifPresent(
              grading -> {
                point
                    .formerGrading()
                    .map(old -> new FormerGrading(old, id, now))
                    .ifPresent(old -> replaced.put(point.after().id(), old));
                fresh.put(point.after().id(), grading);
              });
    }
    if (again) {
      former.keepAll(replaced);
    } else {
      former.addAll(replaced);
    }
    gradings.saveAll(fresh);
  }

  private void keepLevels(List<TakenPoint> taken, String actor) {
    List<RiskPoint> leveled =
        taken.stream()
            .filter(point -> !point.before().level().equals(point.after().level()))
            .map(TakenPoint::after)
            .toList();
    points.setLevels(leveled, actor);
  }

  private void keepPlaces(List<TakenPoint> taken) {
    List<TakenPoint> moved = taken.stream().filter(TakenPoint::isToBeMoved).toList();
    contents.keepAll(moved.stream().map(TakenPoint::before).toList());
    Instant now = clock.instant();
    opinions.appendAll(moved.stream().map(point -> point.opinion(now)).toList());
  }

  private void moveInHost(RegimeChange change, List<TakenPoint> taken, String actor) {
    boolean isToAnotherFlow = change.isToAnotherFlow();
    taken.stream()
        .filter(point -> isToAnotherFlow || point.isInOtherState())
        .map(TakenPoint::after)
        .forEach(after -> host.place(after.key(), change.to(), after.state(), actor));
  }
}
