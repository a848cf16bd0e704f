package org.integrityrisk.core.change;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.Opinion;
import org.integrityrisk.core.review.Opinions;
import org.integrityrisk.core.review.RecordOpinion;
import org.integrityrisk.core.risk.ContentHash;
import org.integrityrisk.core.risk.ContentVersions;
import org.integrityrisk.core.risk.FormerGrading;
import org.integrityrisk.core.risk.FormerGradings;
import org.integrityrisk.core.risk.Gradings;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.PointGrading;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPoints;
import org.integrityrisk.core.risk.RiskState;

/**
 * Takes one risk point along to another regime. Each write is left out when it was made already, so
 * that it can be done again after a crash.
 *
 * <p>What was approved is not falsified: the opinions keep the hash of the content they were given
 * on, the content itself is kept under it, and the former grading stays beside the new one.
 */
public final class ChangePoint {

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

  public ChangePoint(
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
   * Takes a point along.
   *
   * @param loaded the point as it is, under the regime that the project leaves
   * @param id id of the change
   */
  void take(RegimeChange change, LoadedPoint loaded, String id) {
    PointPlan plan = plans.of(change, loaded);
    String state = state(plan, id);
    RiskPoint after = plan.after().point().in(state);
    audit(loaded, after, id);
    keepWords(loaded, after);
    keepGrading(plan, id);
    keepLevel(loaded, after);
    keepPlace(plan, id);
    if (change.isToAnotherFlow() || !state.equals(loaded.point().state())) {
      host.place(after.key(), change.to(), state, loaded.actor().key());
    }
    projection.refresh(after);
  }

  /** A point that was sent back already, before a crash, has lost what the plan would rest on. */
  private static String state(PointPlan plan, String id) {
    return own(plan, id)
        .filter(opinion -> opinion.decision() == Decision.RESTART)
        .map(opinion -> RiskState.DRAFT)
        .orElseGet(() -> plan.change().place().state());
  }

  private static Optional<Opinion> own(PointPlan plan, String id) {
    return plan.before().opinions().stream()
        .filter(opinion -> opinion.meeting().equals(id))
        .findFirst();
  }

  /** Written first: what is done twice may be told twice, and is never left untold. */
  private void audit(LoadedPoint loaded, RiskPoint after, String id) {
    Map<String, String> was = described(loaded.point());
    Map<String, String> is = described(after);
    if (!was.equals(is)) {
      is.put("change", id);
      audit.write(loaded.actor().key(), "risk-point.regime-change", after.key(), was, is);
    }
  }

  private static Map<String, String> described(RiskPoint point) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("state", point.state());
    values.put("level", point.level());
    values.put("content", ContentHash.of(point.content()));
    return values;
  }

  private void keepWords(LoadedPoint loaded, RiskPoint after) {
    if (!loaded.point().content().equals(after.content())) {
      points.replaceContent(after.key(), after.content(), loaded.actor().key());
    }
  }

  private void keepGrading(PointPlan plan, String id) {
    Optional<PointGrading> fresh = plan.grading();
    if (fresh.isEmpty() || fresh.equals(plan.former())) {
      return;
    }
    String pointId = plan.change().id();
    plan.former()
        .ifPresent(
            grading -> former.keep(pointId, new FormerGrading(grading, id, clock.instant())));
    gradings.save(pointId, fresh.get());
  }

  private void keepLevel(LoadedPoint loaded, RiskPoint after) {
    if (!loaded.point().level().equals(after.level())) {
      points.setLevel(after.key(), after.level(), loaded.actor().key());
    }
  }

  private void keepPlace(PointPlan plan, String id) {
    if (plan.change().place().isMoved() && own(plan, id).isEmpty()) {
      RiskPoint point = plan.before().point();
      contents.keep(point.id(), point.content());
      opinions.append(opinion(plan, id));
    }
  }

  private Opinion opinion(PointPlan plan, String id) {
    RiskPoint point = plan.before().point();
    Place place = plan.change().place();
    boolean reExamined = place.move() == Place.Move.RE_EXAMINED;
    return new Opinion(
        point.id(),
        plan.before().round(),
        reExamined ? point.state() : Opinion.REGIME_CHANGE,
        RecordOpinion.ADMINISTRATOR,
        "",
        "",
        plan.after().actor().key(),
        plan.after().actor().name(),
        decision(place.move()),
        place.reason().text().zh() + " " + place.reason().text().en(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        id,
        Optional.empty(),
        "",
        ContentHash.of(point.content()));
  }

  private static Decision decision(Place.Move move) {
    return switch (move) {
      case MOVES -> Decision.RELOCATE;
      case RESTARTS -> Decision.RESTART;
      case RE_EXAMINED -> Decision.RE_EXAMINE;
      case STAYS -> throw new IllegalArgumentException("A point that stays is not decided on");
    };
  }
}
