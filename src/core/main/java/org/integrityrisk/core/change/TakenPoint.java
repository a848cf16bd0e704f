package org.integrityrisk.core.change;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.Opinion;
import org.integrityrisk.core.review.RecordOpinion;
import org.integrityrisk.core.risk.ContentHash;
import org.integrityrisk.core.risk.PointGrading;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskState;

/**
 * What has to be written to take one risk point along.
 *
 * @param plan what the change does to it
 * @param after the point as it stands then
 * @param id id of the change
 */
record TakenPoint(PointPlan plan, RiskPoint after, String id) {

  static TakenPoint of(PointPlan plan, String id) {
    return new TakenPoint(plan, plan.after().point().in(state(plan, id)), id);
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

  RiskPoint before() {
    return plan.before().point();
  }

  /** What the audit trail says of it, if anything becomes of it. */
  Optional<Audit.Changed> changed() {
    if (isInOtherState()
        || !before().level().equals(after.level())
        || !before().content().equals(after.content())) {
      Map<String, String> is = described(after);
      is.put("change", id);
      return Optional.of(new Audit.Changed(after.key(), described(before()), is));
    }
    return Optional.empty();
  }

  private static Map<String, String> described(RiskPoint point) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("state", point.state());
    values.put("level", point.level());
    values.put("content", ContentHash.of(point.content()));
    return values;
  }

  /** The grading that has to be kept; empty when the one that is kept stays. */
  Optional<PointGrading> newGrading() {
    return plan.grading().filter(fresh -> !formerGrading().equals(Optional.of(fresh)));
  }

  Optional<PointGrading> formerGrading() {
    return plan.former();
  }

  boolean isInOtherState() {
    return !before().state().equals(after.state());
  }

  /** Whether an opinion has to say that the change moves it. */
  boolean isToBeMoved() {
    return plan.change().place().isMoved() && own(plan, id).isEmpty();
  }

  /** The opinion that says so. */
  Opinion opinion(Instant now) {
    RiskPoint point = before();
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
        now.truncatedTo(ChronoUnit.MILLIS),
        id,
        Optional.empty(),
        "",
        ContentHash.of(point.content()),
        "");
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
